import { expect } from '@esm-bundle/chai';
import type { ObservedAnswer, ObservedBanner } from '../../../src/check/observed-banner.js';
import { contrastOf, isTransparent } from '../../../src/check/rules/contrast.js';
import { answer, banner, found, only } from '../observed.js';

const inBanner = (changes: Partial<ObservedBanner>) =>
  found({ untouched: { banner: { ...banner, ...changes } } });

const withReject = (changes: Partial<ObservedAnswer>, text = 'Reject all') =>
  only('unequal', inBanner({ reject: answer(text, { tabs: 2, ...changes }) }));

describe('answers that are not equal', () => {
  const cases: [what: string, changes: Partial<ObservedAnswer>][] = [
    ['is smaller by more than a third', { width: 130 }],
    ['has a smaller text', { fontSize: 13 }],
    ['is less bold', { fontWeight: 400 }],
    ['is pale', { color: 'rgb(170, 170, 170)', background: 'rgb(255, 255, 255)' }],
    ['looks like a link', { background: 'rgba(0, 0, 0, 0)', height: 22, width: 380 }],
    ['comes two presses of Tab later', { tabs: 3 }],
  ];
  for (const [what, changes] of cases) {
    it(`are found if the refusal ${what}`, () => {
      expect(withReject(changes)).to.deep.equal(['unequal-answers reject']);
    });
  }

  it('are found if there is no button to refuse', () => {
    const [one] = inBanner({ reject: undefined });
    expect(one).to.include({ id: 'unequal-answers', page: banner.page });
    expect(one!.message).to.contain('none to refuse');
  });

  it('are found once, with all differences and phases', () => {
    const worse = { ...banner, reject: answer('Reject', { tabs: 9, fontSize: 10 }) };
    const [one, ...others] = found({ untouched: { banner: worse }, accept: { banner: worse } });
    expect(others).to.deep.equal([]);
    expect(one!.phases).to.deep.equal(['untouched', 'accept']);
    expect(one!.message).to.contain('its text is smaller; it takes more than one press of Tab');
  });

  const nearly: [what: string, changes: Partial<ObservedAnswer>, text?: string][] = [
    ['a button that is smaller by a little', { width: 140 }],
    ['a button that is smaller because its text is shorter', { width: 100 }, 'Refus'],
    ['a refusal that comes first', { tabs: 0 }],
    [
      'a button with an outline',
      { height: 40, background: 'rgba(0, 0, 0, 0)', color: 'rgb(20, 60, 140)' },
    ],
    ['a legible button', { color: 'rgb(110, 110, 110)', background: 'rgb(255, 255, 255)' }],
    ['a colour in another notation', { color: 'oklch(0.7 0 0)', background: 'white' }],
  ];
  for (const [what, changes, text] of nearly) {
    it(`are not ${what}`, () => {
      expect(withReject(changes, text)).to.deep.equal([]);
    });
  }

  it('are not reported for a banner that the visitor reopens', () => {
    const findings = found({ withdraw: { banner: { ...banner, reject: undefined } } });
    expect(only('unequal', findings)).to.deep.equal([]);
  });
});

describe('an answer that cannot be reached', () => {
  const cases: [what: string, changes: Partial<ObservedAnswer>, words: string][] = [
    ['it is not in view', { isInView: false }, 'it is not in view'],
    ['Tab never reaches it', { tabs: undefined }, 'no press of Tab reaches it'],
  ];
  for (const [what, changes, words] of cases) {
    for (const which of ['accept', 'reject'] as const) {
      it(`is found if ${what}: ${which}`, () => {
        const findings = inBanner({ [which]: { ...banner[which], ...changes } });
        expect(only('unreachable', findings)).to.deep.equal([`unreachable-answer ${which}`]);
        expect(findings[0]!.message).to.contain(words);
      });
    }
  }
});

describe('the contrast of a text', () => {
  it('is 21 for black on white', () => {
    expect(contrastOf('rgb(0, 0, 0)', 'rgb(255, 255, 255)')).to.be.closeTo(21, 0.01);
  });

  it('is 1 for a text that cannot be seen', () => {
    expect(contrastOf('rgb(9, 9, 9)', 'rgb(9 9 9)')).to.equal(1);
  });

  it('is unknown on a background through which something shows', () => {
    expect(contrastOf('rgb(0, 0, 0)', 'rgba(255, 255, 255, 0.5)')).to.equal(undefined);
  });

  it('recognises a transparent background', () => {
    const colors = ['rgba(0, 0, 0, 0)', 'transparent', 'rgb(0, 0, 0)', 'oklch(1 0 0)'];
    expect(colors.map(isTransparent)).to.deep.equal([true, true, false, undefined]);
  });
});
