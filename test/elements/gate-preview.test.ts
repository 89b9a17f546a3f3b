import { expect } from '@esm-bundle/chai';
import '../../src/define/gate.js';
import type { CookieGateElement } from '../../src/define/gate.js';
import { kindOf } from '../../src/elements/gate-icon.js';
import { eventually } from '../eventually.js';
import { recordConsole } from '../recording.js';
import type { Kind } from '../../src/model/kinds.js';
import { policy } from './policies.js';
import { createStore, mount, part, rendered } from './mounting.js';

const PICTURE = '/test/fixtures/pixel.svg';
const EMBED = '<template><p>An embed</p></template>';

const setup = (preview: string | undefined, category = 'video') =>
  mount<CookieGateElement>('cookie-gate', { store: createStore(), category, preview }, EMBED);

const icon = ({ shadowRoot }: CookieGateElement) => shadowRoot!.querySelector('.icon');

const picture = ({ shadowRoot }: CookieGateElement) =>
  shadowRoot!.querySelector<HTMLImageElement>('[part=preview]');

describe('the preview of <cookie-gate>', () => {
  it('is an image of this site, which fills the box behind the words', async () => {
    const gate = await setup(PICTURE);
    const { src, alt } = picture(gate)!;
    expect(src).to.equal(new URL(PICTURE, location.href).href);
    expect(alt).to.equal('');
    const { width, height } = picture(gate)!.getBoundingClientRect();
    expect(width).to.equal(part(gate, 'placeholder').clientWidth);
    expect(height).to.equal(part(gate, 'placeholder').clientHeight);
  });

  it('shows above a card that has the words on it', async () => {
    const gate = await setup(PICTURE);
    const card = part(gate, 'heading').parentElement!;
    expect(getComputedStyle(card).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    const { top } = card.getBoundingClientRect();
    expect(top - picture(gate)!.getBoundingClientRect().top).to.be.at.least(72);
  });

  it('has a play sign only if it stands for a video', async () => {
    expect(icon(await setup(PICTURE))).to.exist;
    expect(icon(await setup(PICTURE, 'statistics'))).to.be.null;
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

describe('<cookie-gate> without a preview', () => {
  it('has an icon of its kind, which screen readers skip', async () => {
    const drawn = async (category: string) => {
      const gate = await setup(undefined, category);
      expect(icon(gate)!.getAttribute('aria-hidden')).to.equal('true');
      return icon(gate)!.querySelector('path')!.getAttribute('d');
    };
    expect(await drawn('video')).not.to.equal(await drawn('statistics'));
    expect(await drawn('video')).to.equal(await drawn('media'));
  });

  for (const [ids, kind] of [
    [['youtube'], 'video'],
    [['media', 'open-street-map'], 'map'],
    [['kundenchat'], 'chat'],
    [['reading-room'], 'content'],
  ] as const) {
    it(`has an icon of the kind “${kind}” for ${ids.join(' with ')}`, () => {
      expect(kindOf(ids)).to.equal(kind);
    });
  }

  for (const [kind, like] of [
    ['video', 'film'],
    ['audio', 'film'],
    ['map', 'karte'],
    ['social', 'chat'],
    ['chat', 'chat'],
    ['document', 'reading-room'],
  ] as const) {
    it(`has the icon of the service’s kind, whatever its id suggests: ${kind}`, async () => {
      const drawn = async (id: string, of?: Kind) => {
        const service = { id, category: 'media', provider: 'Them', ...(of && { kind: of }) };
        const store = createStore({ policy: { ...policy, services: [service] } });
        const properties = { store, category: id };
        const gate = await mount<CookieGateElement>('cookie-gate', properties, EMBED);
        // The names of kinds are loaded on demand.
        await eventually(() => icon(gate));
        return icon(gate)!.querySelector('path')!.getAttribute('d');
      };
      const misleading = kind === 'map' ? 'player' : 'map-of-films';
      expect(await drawn(misleading, kind)).to.equal(await drawn(like));
    });
  }
});
