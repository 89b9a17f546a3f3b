import { expect } from '@esm-bundle/chai';
import type { Localization } from '../../src/localization/localization.js';
import { formatDate, formatDuration } from '../../src/localization/formats.js';
import { localizationIn } from './localization-in.js';

/** Normalizes no-break spaces, which look like spaces to a reader. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

const DURATIONS = [
  ['P13M', '13 months', '13 mois'],
  ['PT30M', '30 minutes', '30 minutes'],
  ['P2W', '2 weeks', '2 semaines'],
  ['P1Y', '1 year', '1 an'],
  ['P1D', '1 day', '1 jour'],
  ['P180D', '180 days', '180 jours'],
  ['PT12H', '12 hours', '12 heures'],
  ['P1Y6M', '1 year, 6 months', '1 an 6 mois'],
  ['session', 'until the browser is closed', 'jusqu’à la fermeture du navigateur'],
  ['persistent', 'until deleted', 'jusqu’à suppression'],
] as const;

describe('the formats', () => {
  let english: Localization;
  let french: Localization;

  before(async () => {
    english = await localizationIn('en');
    french = await localizationIn('fr');
  });

  for (const [duration, en, fr] of DURATIONS) {
    it(`write ${duration} as “${en}” in English`, () => {
      expect(plain(formatDuration(duration, english))).to.equal(en);
    });

    it(`write ${duration} as “${fr}” in French`, () => {
      expect(plain(formatDuration(duration, french)).replace(' et ', ' ')).to.equal(fr);
    });
  }

  it('write a maximum duration as a limit', () => {
    expect(plain(formatDuration({ max: 'P1Y' }, english))).to.equal('at most 1 year');
    expect(plain(formatDuration({ max: 'P1Y' }, french))).to.equal('au plus 1 an');
  });

  it('write a day in words', () => {
    const day = new Date(2026, 10, 23, 12);
    expect(formatDate(day, french)).to.equal('23 novembre 2026');
    expect(formatDate(day, english))
      .to.match(/November/)
      .and.to.match(/23/);
  });

  it('write numbers with the digits and units of a region', async () => {
    const canadian = await localizationIn('fr-CA');
    expect(plain(formatDuration('P13M', canadian))).to.equal('13 mois');
  });
});
