import { expect } from '@open-wc/testing';
import '../../src/define/gate.js';
import type { CookieGateElement } from '../../src/define/gate.js';
import { recordConsole } from '../recording.js';
import { createStore, mount, rendered } from './mounting.js';

const PICTURE = '/test/fixtures/pixel.svg';
const EMBED = '<template><p>An embed</p></template>';

const setup = (preview: string) =>
  mount<CookieGateElement>(
    'cookie-gate',
    { store: createStore(), category: 'video', preview },
    EMBED,
  );

const picture = ({ shadowRoot }: CookieGateElement) =>
  shadowRoot!.querySelector<HTMLImageElement>('[part=preview]');

describe('the preview of <cookie-gate>', () => {
  it('is an image of this site, above the text', async () => {
    const gate = await setup(PICTURE);
    const { src, alt } = picture(gate)!;
    expect(src).to.equal(new URL(PICTURE, location.href).href);
    expect(alt).to.equal('');
    const heading = gate.shadowRoot!.querySelector('[part=heading]')!.getBoundingClientRect();
    const { bottom, height } = picture(gate)!.getBoundingClientRect();
    expect(height).to.be.at.least(72);
    expect(bottom).to.be.at.most(heading.top);
  });

  it('is removed when the embed is inserted', async () => {
    const gate = await setup(PICTURE);
    gate.store!.save({ video: 'granted' });
    await rendered(gate);
    expect(picture(gate)).to.be.null;
  });

  for (const address of ['https://video.example/still.jpg', 'data:image/png;base64,', 'http://[']) {
    it(`is left out with a warning when its address is ${address}`, async () => {
      const output = recordConsole();
      const gate = await setup(address);
      output.restore();
      expect(picture(gate)).to.be.null;
      expect(output.warnings.join()).to.include('a preview from another site is not shown');
    });
  }
});
