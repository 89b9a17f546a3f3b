import { expect } from '@esm-bundle/chai';
import { portal } from './pages.js';
import { closeSites, openSite } from './site.js';

/** Frames as pages have them, each with styles of the page. */
const EMBEDS = [
  ['width="640" height="360"', ''],
  ['width="640" height="360"', 'iframe { border: 0; display: block }'],
  [
    'width="560" height="315"',
    'iframe { border: 0; max-width: 100%; height: auto; aspect-ratio: 16 / 9 }',
  ],
  ['width="560" height="315"', 'iframe { width: 100% }'],
  ['class="film"', '.film { width: 100%; aspect-ratio: 16 / 9; border: 0 }'],
  ['class="film"', '* { box-sizing: border-box } .film { width: 80%; height: 400px }'],
] as const;

describe('the size of a shut <cookie-gate>', () => {
  afterEach(closeSites);

  for (const [attributes, style] of EMBEDS) {
    it(`equals that of the frame that it holds back: ${attributes}, ${style || 'no styles'}`, async () => {
      const body = `<cookie-gate category="video"><template><iframe ${attributes}
        src="/frame.html" title="A film"></iframe></template></cookie-gate><p id="after">After</p>`;
      const head = `<style>${style}</style>`;
      const site = await openSite({ ...portal({ body, head }), '/frame.html': 'A film' });
      const tab = await site.open('/');
      await tab.clickPart('reject');
      await tab.until(() =>
        document.querySelector('cookie-gate')!.shadowRoot?.querySelector('[part=allow-once]'),
      );
      const top = () =>
        tab.evaluate(() => document.querySelector('#after')!.getBoundingClientRect().top);
      const before = await top();
      const width = await tab.evaluate(
        () =>
          document
            .querySelector('cookie-gate')!
            .shadowRoot!.querySelector('[part=placeholder]')!
            .getBoundingClientRect().width,
      );
      await tab.clickPart('allow-once');
      await tab.until(() => document.querySelector('iframe'));
      expect(await top()).to.be.closeTo(before, 0.5);
      const [frame, room] = await tab.evaluate(() => [
        document.querySelector('iframe')!.getBoundingClientRect().width,
        document.body.clientWidth,
      ]);
      // A frame with a border can be wider than its room; words are not (WCAG 1.4.10).
      expect(width).to.be.closeTo(Math.min(frame!, room!), 0.5);
    });
  }
});
