import { expect } from '@esm-bundle/chai';
import { keepPageRoom } from '../../src/ask/page-room.js';
import { roomMade } from './mounting.js';

/** The less room the page has left, the narrower is what covers it, as by a scrollbar. */
const PAGE = `
  html { box-sizing: border-box; height: 100% }
  body { container-type: size; height: 100%; margin: 0 }
  #cover { position: absolute; top: 300px; width: 50cqh; height: 20px }
`;

describe('the room reserved at the end of the page', () => {
  it('causes no error of the page when it resizes the banner', async () => {
    const style = document.createElement('style');
    style.textContent = PAGE;
    const cover = document.createElement('div');
    cover.id = 'cover';
    document.head.append(style);
    document.body.append(cover);
    const { offsetWidth } = cover;
    const ending = new AbortController();
    const errors: string[] = [];
    const { onerror } = window;
    // The test runner's own place.
    window.onerror = (message) => void errors.push(String(message));
    try {
      keepPageRoom(cover, false, ending);
      await roomMade();
      expect(cover.offsetWidth).to.be.below(offsetWidth);
      expect(errors).to.deep.equal([]);
    } finally {
      ending.abort();
      window.onerror = onerror;
      cover.remove();
      style.remove();
    }
  });

  it('is what the banner covers once it has moved in', async () => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; bottom: 0; height: 200px; width: 100%';
    document.body.append(cover);
    const ending = new AbortController();
    try {
      const motion = cover.animate([{ translate: '0 8px' }, {}], 60_000);
      keepPageRoom(cover, false, ending);
      await roomMade();
      motion.finish();
      await motion.finished;
      expect(getComputedStyle(document.documentElement).paddingBottom).to.equal('200px');
    } finally {
      ending.abort();
      cover.remove();
    }
  });
});
