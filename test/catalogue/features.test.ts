import { expect } from '@esm-bundle/chai';
import { addServices } from '../../src/catalogue/add-services.js';
import { additionLines } from '../../src/catalogue/addition-lines.js';
import { listed } from '../../src/catalogue/listing.js';
import { nextSteps } from '../../src/catalogue/next-steps.js';
import type { CookieFacts, ServiceFacts } from '../../src/catalogue/service-facts.js';
import { updateServices } from '../../src/catalogue/update-services.js';
import type { PolicyFile } from '../../src/model/policy-file.js';
import type { CookieDeclaration, Policy } from '../../src/model/policy.js';
import { factsWith, policyWith } from './facts.js';

const always: CookieFacts = { name: 'id', duration: 'P1Y', evidence: ['page'] };
const replay = { feature: 'replay', note: 'Only with replay.', evidence: ['page'] };
const chat = { feature: 'chat', note: 'Only with the chat.', evidence: ['lists'] };
const cookies: readonly CookieFacts[] = [
  always,
  { name: 'rec', duration: 'P1D', ...replay },
  { name: 'rec_part', ...replay },
  { name: 'talk', duration: 'P30D', storage: 'local', ...chat },
];
const films = factsWith({ privacy: undefined, cookies });

function add(policy: Partial<Policy>, features: readonly string[], facts: ServiceFacts = films) {
  const before = policyWith({ categories: [{ id: 'media' }], ...policy });
  const { text, additions } = addServices(JSON.stringify(before), [facts], { features });
  const { services = [] } = JSON.parse(text) as PolicyFile;
  const names = services[0]!.cookies?.map(({ name }) => name);
  const lines = additionLines(additions, before);
  return { text, names, lines, steps: nextSteps(additions, before) };
}

/** A service that the site has, with these cookies. */
const own = (from: string | undefined, ...declared: CookieDeclaration[]) => ({
  services: [{ id: 'films', category: 'media', provider: 'Mine', from, cookies: declared }],
});

const HINT =
  'If your site uses a feature whose cookies were left out, add them: npx consent-elements add ID --with FEATURE';

describe('a cookie of a feature', () => {
  it('is left out and listed, with the reason and the option that adds it', () => {
    const { names, lines, steps } = add({}, []);
    expect(names).to.deep.equal(['id']);
    expect(lines).to.deep.equal([
      'Added films (Films player) to “media”.',
      '  id',
      '  Left out, because most sites do not have them:',
      '    rec, rec_part: Only with replay. (--with replay)',
      '    talk: Only with the chat. (--with chat)',
    ]);
    expect(steps).to.deep.equal([HINT]);
  });

  it('is declared with its feature, and the others stay out', () => {
    const { names, lines, steps } = add({}, ['replay']);
    expect(names).to.deep.equal(['id', 'rec', 'rec_part']);
    expect(lines.slice(-2)).to.deep.equal([
      '  Left out, because most sites do not have them:',
      '    talk: Only with the chat. (--with chat)',
    ]);
    expect(steps).to.deep.equal([
      'The catalogue does not know how long these are stored, so write "duration": rec_part of films',
      HINT,
    ]);
  });

  it('is declared with “all”, and nothing is left to say', () => {
    const { names, lines, steps } = add({}, ['all']);
    expect(names).to.deep.equal(['id', 'rec', 'rec_part', 'talk']);
    expect(lines.join()).not.to.contain('Left out');
    expect(steps).to.have.length(1).and.not.include(HINT);
  });

  it('is left out where a service has no other, which then stores nothing', () => {
    const { text, names } = add({}, [], factsWith({ cookies: cookies.slice(1) }));
    expect(names).to.equal(undefined);
    expect(text).not.to.contain('"cookies"');
  });

  it('is refused by the name of a feature that no service has', () => {
    expect(() => add({}, ['rec'])).to.throw(
      '--with should name a feature of films, not “rec”: replay, chat or all.',
    );
    expect(() => add({}, ['replay'], factsWith())).to.throw('not “replay”: there is none.');
  });
});

describe('a cookie of a feature that no primary source confirms', () => {
  it('puts no star to its service, because “add” does not declare it', () => {
    expect(listed(films).verified).to.equal(true);
    const unsure = { ...films, cookies: [...cookies, { name: 'seen', evidence: ['lists'] }] };
    expect(listed(unsure).verified).to.equal(false);
  });
});

describe('a cookie of a feature, of a service that is there', () => {
  const taken = 'films@2026-11-28';

  it('is added alone, although the site has removed another cookie', () => {
    const { names, lines } = add(own(taken), ['chat']);
    expect(names).to.deep.equal(['talk']);
    expect(lines.slice(0, 2)).to.deep.equal(['Added to films, which was there already:', '  talk']);
    expect(lines).to.include('  Not confirmed: talk [1]');
    expect(lines).to.include('    rec, rec_part: Only with replay. (--with replay)');
  });

  it('stays as the site declares it', () => {
    const mine = { name: 'rec*', duration: 'P3D' };
    const { text, lines } = add(own(taken, mine), ['replay']);
    expect(text).to.equal(add(own(taken, mine), []).text);
    expect(lines[0]).to.equal('films is there already, in “media”; nothing to add.');
    expect(lines.join()).not.to.contain('--with replay');
  });

  it('is added once', () => {
    const { text } = add(own(taken, { name: 'id' }), ['all']);
    expect(addServices(text, [films], { features: ['all'] }).text).to.equal(text);
  });

  it('completes what the site has declared itself, and is left out otherwise', () => {
    const { names, text } = add(own(undefined, { name: 'rec' }), []);
    expect(names).to.deep.equal(['rec', 'id']);
    expect(text).to.contain('{"name":"rec","duration":"P1D"}');
  });
});

describe('an update', () => {
  const catalogue = new Map([['films', films]]);
  const updated = (from: string, ...declared: CookieDeclaration[]) => {
    const text = JSON.stringify(
      policyWith({ categories: [{ id: 'media' }], ...own(from, ...declared) }),
    );
    const { updates } = updateServices(text, catalogue);
    return updates[0]!.changes
      .map(({ verdict, label }) => `${verdict} ${label}`)
      .filter((line) => line.includes('cookie'));
  };

  it('adds no cookie of a feature, with or without the history of that day', () => {
    expect(updated('films@2026-01-01')).to.deep.equal(['take cookie id']);
    const then = { cookies: [{ ...cookies[1]!, duration: 'P2D' }] };
    catalogue.set('films', { ...films, history: { '2026-02-01': then } });
    expect(updated('films@2026-02-01')).to.deep.equal(['take cookie id']);
  });

  it('changes one that the site declares', () => {
    const then = { cookies: [{ ...cookies[1]!, duration: 'P2D' }] };
    catalogue.set('films', { ...films, history: { '2026-02-01': then } });
    expect(updated('films@2026-02-01', { name: 'rec', duration: 'P2D' })).to.deep.equal([
      'take duration of cookie rec',
      'take cookie id',
    ]);
  });
});
