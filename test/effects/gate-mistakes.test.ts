import { expect } from '@esm-bundle/chai';
import { aTimeout } from '@open-wc/testing-helpers';
import { gating } from '../../src/effects/gating.js';
import { ConsentStore } from '../../src/store/consent-store.js';
import { EXTERNAL, fixtureUrl, script, setup } from './setup.js';

const FRAME = fixtureUrl('frame.html');

describe('a mistake in a gate', () => {
  const mistakes = [
    ['an id that nobody declared', '<p data-consent="statistics tracking"></p>', 'no tracking'],
    ['an empty list', '<p data-consent=""></p>', 'empty'],
    ['a script that runs by itself', '<script data-consent="media"></script>', 'text/plain'],
    [
      'a frame that loads by itself',
      `<iframe data-consent="media" title="Video" src="${FRAME}"></iframe>`,
      'data-src',
    ],
    [
      'a frame whose address a library has copied',
      `<iframe data-consent="media" title="Video" data-src="${FRAME}" src="${FRAME}"></iframe>`,
      'copied data-src',
    ],
    [
      'a picture whose address a library has copied',
      `<img data-consent="media" alt="" data-src="${FRAME}" src="${FRAME}">`,
      'copied data-src',
    ],
  ] as const;
  for (const [what, markup, hint] of mistakes) {
    it(`is reported once: ${what}`, () => {
      const { store, warnings } = setup(markup);
      store.acceptAll();
      store.rejectAll();
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('consent-elements').and.contain(hint);
    });
  }

  it('is reported for each element', () => {
    const { warnings } = setup('<p data-consent=""></p><p data-consent=""></p>');
    expect(warnings).to.have.length(2);
  });

  it('is not reported for correct gates', async () => {
    const frame = `<iframe data-consent="media" title="Video" data-src="${FRAME}"></iframe>`;
    const template = '<template data-consent="necessary"></template>';
    const scripts = script('one') + script('two', 'matomo', EXTERNAL);
    const { store, logged, warnings, root } = setup(frame + template + scripts);
    store.acceptAll();
    await logged(2);
    root.insertAdjacentHTML('beforeend', template);
    await aTimeout(0);
    expect(warnings).to.be.empty;
  });

  it('is not reported for an id before the policy has loaded', () => {
    const { root, warnings, end } = setup();
    end();
    root.innerHTML = script('waiting');
    const ending = new AbortController();
    gating(new ConsentStore(), { signal: ending.signal });
    ending.abort();
    expect(warnings).to.be.empty;
  });
});
