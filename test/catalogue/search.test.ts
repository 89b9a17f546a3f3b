import { expect } from '@esm-bundle/chai';
import { closestIds, searched, unknownIdText } from '../../src/catalogue/search.js';
import { listed, tableOf } from '../../src/catalogue/listing.js';
import { factsWith } from './facts.js';

const films = factsWith({ hosts: ['*.films.example'], aliases: ['Cinema 4', 'kino.js'] });
const maps = factsWith({
  id: 'maps',
  name: 'Atlas',
  kind: 'map',
  provider: 'Maps Ltd',
  cookies: [],
});

describe('a search in the catalogue', () => {
  for (const word of [
    'films',
    'PLAYER',
    'ltd',
    'video',
    'visitor',
    'cinema',
    'KINO',
    'seen_123',
    'films.example',
    'cdn.films.example',
  ]) {
    it(`finds a service by “${word}”`, () => {
      expect(searched([films, maps], word)).to.include(films);
    });
  }

  it('finds nothing by a part of a cookie’s name, and all without a word', () => {
    expect(searched([films, maps], 'visi')).to.deep.equal([]);
    expect(searched([films, maps])).to.have.length(2);
  });
});

describe('the table of services', () => {
  it('has aligned columns, and a star where a value is not verified', () => {
    const sure = { ...maps, privacy: undefined };
    expect(tableOf([listed(films), listed(sure)]).split('\n')).to.deep.equal([
      'id       name          kind   category  provider',
      'films *  Films player  video  media     Films Ltd',
      'maps     Atlas         map    media     Maps Ltd',
    ]);
  });
});

describe('the closest ids', () => {
  const ids = ['youtube', 'vimeo', 'google-analytics-4', 'google-ads', 'adobe-analytics'];

  for (const [word, closest] of [
    ['youtub', ['youtube']],
    ['yuotube', ['youtube']],
    ['analytics', ['adobe-analytics', 'google-analytics-4']],
    ['google-analytics', ['google-analytics-4', 'adobe-analytics']],
    ['x', []],
    ['something-else', []],
  ] as const) {
    it(`of “${word}” are ${closest.join(', ') || 'none'}`, () => {
      expect(closestIds(word, ids)).to.deep.equal(closest);
    });
  }

  it('are named in the message', () => {
    const all = ids.map((id) => factsWith({ id }));
    expect(unknownIdText('Vimeoo', all)).to.equal(
      'The catalogue has no “Vimeoo”. Did you mean vimeo? “npx consent-elements list WORD” searches in it.',
    );
    expect(unknownIdText('zzz', all)).not.to.contain('Did you mean');
  });

  it('are in the message those of services that have another name like that', () => {
    const cinema = factsWith({ id: 'vimeoo-2', aliases: ['Some Cinema'] });
    const all = [...ids.map((id) => factsWith({ id })), cinema];
    for (const word of ['some-cinema', 'Some Cinema']) {
      expect(unknownIdText(word, all)).to.contain('Did you mean vimeoo-2?');
    }
  });
});
