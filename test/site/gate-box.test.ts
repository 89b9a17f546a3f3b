import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { portal } from './pages.js';
import { closeSites, openSite } from './site.js';

const FRAME = '<iframe ADDRESS="/embed" title="A film"></iframe>';

const GATES: Readonly<Record<string, string>> = {
  'data-src': `<cookie-gate category="media">${FRAME.replace('ADDRESS', 'data-src')}</cookie-gate>`,
  'a template': `<cookie-gate category="media"><template>${FRAME.replace('ADDRESS', 'src')}</template></cookie-gate>`,
};

/** Containers as pages and frameworks for styles have them. */
const STYLES = [
  '.box { position: relative; width: 640px; height: 360px } .box > * { position: absolute; inset: 0; width: 100%; height: 100%; border: 0 }',
  '.box { aspect-ratio: 16 / 9 } .box iframe { width: 100%; height: 100% }',
  '.box { display: flex; height: 300px } .box > * { flex: 1 }',
  '.box { display: grid; grid-template-columns: 200px 1fr; height: 300px } .box > iframe { grid-column: 2; width: auto; height: auto }',
  '.box > iframe { width: 50%; aspect-ratio: 4 / 3 }',
];

describe('the box of an embed in a <cookie-gate>', () => {
  afterEach(closeSites);

  for (const style of STYLES) {
    for (const [how, gate] of Object.entries(GATES)) {
      it(`equals that of the frame without a gate, by ${how}: ${style}`, async () => {
        const body = `<div class="box" id="plain">${FRAME.replace('ADDRESS', 'src')}</div>
          <div class="box" id="gated">${gate}</div>`;
        const site = await openSite({
          ...portal({ body, head: `<style>${style}</style>` }),
          '/embed': 'A film',
        });
        const tab = await site.open('/');
        await tab.clickPart('accept');
        await eventually(async () => {
          const paths = await site.paths();
          return paths.filter((path) => path === '/embed').length === 2;
        }, 'both frames are open');
        const [plain, gated] = await tab.evaluate(() =>
          ['plain', 'gated'].map((id) => {
            const box = document.getElementById(id)!;
            const { left, top } = box.getBoundingClientRect();
            const frame = box.querySelector('iframe')!.getBoundingClientRect();
            return [frame.left - left, frame.top - top, frame.width, frame.height].map(Math.round);
          }),
        );
        expect(gated).to.deep.equal(plain);
      });
    }
  }
});
