import { expect } from '@open-wc/testing';
import { closeText, isAsked, isAsking, setAsked } from '../../src/page/asked.js';

const drawn = () => {
  const banner = document.createElement('div');
  banner.attachShadow({ mode: 'open' }).innerHTML = '<section></section>';
  return banner;
};

describe('a banner that was drawn as text', () => {
  it('is asking as long as its box is there', () => {
    const banner = drawn();
    expect(isAsking(banner)).to.be.false;
    setAsked(banner, () => banner.shadowRoot!.replaceChildren());
    expect([isAsked(banner), isAsking(banner)]).to.deep.equal([true, true]);
    closeText(banner);
    expect([isAsked(banner), isAsking(banner)]).to.deep.equal([true, false]);
  });

  it('is left to its element, which closes its box itself', () => {
    const banner = drawn();
    setAsked(banner, () => banner.shadowRoot!.replaceChildren());
    setAsked(banner);
    closeText(banner);
    expect([isAsked(banner), isAsking(banner)]).to.deep.equal([false, false]);
    expect(banner.shadowRoot!.firstChild).to.exist;
  });
});
