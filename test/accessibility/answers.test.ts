import { expect } from '@esm-bundle/chai';
import { emulateMedia } from '@web/test-runner-commands';
import { part } from '../elements/mounting.js';
import { answersOf, ELEMENTS, expectEqual } from '../themes/equal-answers.js';
import { applyTheme, contrastOf, readThemes } from '../themes/themes.js';

const themes = await readThemes();

describe('the accept and reject buttons', () => {
  for (const tag of ELEMENTS) {
    for (const theme of themes) {
      it(`keep their outline in forced colours in ${theme.name}, <${tag}>`, async () => {
        await emulateMedia({ forcedColors: 'active' });
        const restore = applyTheme(theme);
        try {
          const { element, accept, reject } = await answersOf(tag);
          expectEqual(accept, reject);
          const box = part(element, 'region') ?? part(element, 'form');
          const { borderTopColor, borderTopWidth } = getComputedStyle(accept);
          const { backgroundColor } = getComputedStyle(box);
          expect(contrastOf(borderTopColor, backgroundColor)).to.be.at.least(3);
          expect(parseFloat(borderTopWidth)).to.be.at.least(1);
        } finally {
          restore();
          await emulateMedia({ forcedColors: 'none' });
        }
      });
    }
  }
});
