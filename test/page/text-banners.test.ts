import { expect } from '@esm-bundle/chai';
import { closeText, isAsked, isAsking, setAsked } from '../../src/page/text-banners.js';

const drawn = () => {
  const banner = document.createElement('div');
  banner.attachShadow({ mode: 'open' }).innerHTML = '<section></section>';
  return banner;
};

describe('a banner rendered as text', () => {
  it('is asking as long as its box exists', () => {
    const banner = drawn();
    expect(isAsking(banner)).to.be.false;
    setAsked(banner, () => banner.shadowRoot!.replaceChildren());
    expect([isAsked(banner), isAsking(banner)]).to.deep.equal([true, true]);
    closeText(banner);
    expect([isAsked(banner), isAsking(banner)]).to.deep.equal([true, false]);
  });

  it('is not closed once its element has taken over', () => {
    const banner = drawn();
    setAsked(banner, () => banner.shadowRoot!.replaceChildren());
    setAsked(banner);
    closeText(banner);
    expect([isAsked(banner), isAsking(banner)]).to.deep.equal([false, false]);
    expect(banner.shadowRoot!.firstChild).to.exist;
  });
});
