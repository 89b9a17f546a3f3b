import { expect } from '@esm-bundle/chai';
import { addServices } from '../../src/catalogue/add-services.js';
import type { CookieFacts, ServiceFacts } from '../../src/catalogue/service-facts.js';
import { updateLines } from '../../src/catalogue/update-lines.js';
import { updateServices } from '../../src/catalogue/update-services.js';
import type { PolicyFile, ServiceInFile } from '../../src/model/policy-file.js';
import { factsWith, policyWith } from './facts.js';

const today = factsWith();
const [visitor, seen] = today.cookies as [CookieFacts, CookieFacts];

/** The catalogue on an earlier day, and today with that day in its history. */
function since(date: string, before: Partial<ServiceFacts>, now: Partial<ServiceFacts> = {}) {
  const facts = factsWith({ ...now, history: { [date]: before } });
  return { then: factsWith({ ...before, date }), facts };
}

/** Takes a service on the earlier day, changes it as a site does, and compares it with today. */
function update(
  { then, facts }: { then: ServiceFacts; facts: ServiceFacts },
  change: (own: Record<string, unknown>) => object = (own) => own,
) {
  const taken = JSON.parse(addServices(JSON.stringify(policyWith()), [then]).text) as PolicyFile;
  const own = change(taken.services![0] as never);
  const before = JSON.stringify({ ...taken, services: [own] }, null, 2);
  const { text, updates } = updateServices(before, new Map([['films', facts]]));
  const [service] = (JSON.parse(text) as PolicyFile).services as [ServiceInFile];
  const verdicts = updates[0]!.changes.map(({ label, verdict }) => `${verdict} ${label}`);
  return { before, text, service, verdicts, lines: updateLines(updates[0]!), update: updates[0]! };
}

const names = ({ cookies = [] }: ServiceInFile) => cookies.map(({ name }) => name);

describe('an update with the history of the catalogue', () => {
  const privacy = since('2026-01-01', { privacy: 'https://old.example/' });
  const cookies = since('2026-01-01', {
    cookies: [
      { ...visitor, duration: 'P2Y' },
      { ...visitor, name: 'gone' },
    ],
  });

  it('takes what the site has left as it was, and raises the day', () => {
    const { service, lines } = update(privacy);
    expect([service.privacy, service.from]).to.deep.equal([today.privacy, 'films@2026-11-28']);
    expect(lines).to.deep.equal([
      'films: films@2026-01-01 → films@2026-11-28',
      '  privacy: https://old.example/ → https://films.example/privacy (not confirmed by a primary source)',
    ]);
  });

  it('keeps what the site has changed, and says so', () => {
    const { service, lines } = update(privacy, (own) => ({ ...own, privacy: '/films' }));
    expect([service.privacy, service.from]).to.deep.equal(['/films', 'films@2026-11-28']);
    expect(lines.at(-1)).to.match(/^ {2}privacy: \/films → .*; kept: the site has changed it$/);
  });

  it('says nothing of what only the site has changed', () => {
    const { service, verdicts } = update(privacy, (own) => ({ ...own, name: { fr: 'Films' } }));
    expect(service.name).to.deep.equal({ fr: 'Films' });
    expect(verdicts).to.deep.equal(['take privacy']);
  });

  it('adds, changes and deletes cookies', () => {
    const { service, verdicts } = update(cookies);
    expect(verdicts).to.have.members([
      'take duration of cookie visitor (films.example)',
      'take cookie gone (films.example)',
      'take cookie seen* (local)',
    ]);
    expect(names(service)).to.deep.equal(['visitor', 'seen*']);
    expect(service.cookies![0]!.duration).to.equal('P6M');
  });

  it('keeps cookies that the site has changed, deleted or covered with a pattern', () => {
    const changed = [
      { ...visitor, evidence: undefined, duration: 'P1Y' },
      { name: 'gone', domain: 'films.example' },
    ];
    const own = [...changed, { name: 's*', storage: 'local' }];
    const { service, verdicts } = update(cookies, (taken) => ({ ...taken, cookies: own }));
    expect(names(service)).to.deep.equal(['visitor', 'gone', 's*']);
    expect(verdicts).to.deep.equal([
      'keep duration of cookie visitor (films.example)',
      'keep cookie gone (films.example)',
    ]);
    const none = update(cookies, (taken) => ({ ...taken, cookies: [] }));
    expect(none.verdicts).to.include('keep cookie visitor (films.example)');
    expect(names(none.service)).to.deep.equal(['seen*']);
  });

  it('deletes several cookies and adds others, each in its place', () => {
    const old = ['a', 'visitor', 'b'].map((name) => ({ ...visitor, name }));
    const { service } = update(since('2026-01-01', { cookies: old }), (own) => ({
      ...own,
      cookies: [{ name: 'mine' }, ...(own['cookies'] as object[])],
    }));
    expect(names(service)).to.deep.equal(['mine', 'visitor', 'seen*']);
  });

  it('knows values that were not there, and days that changed less', () => {
    const facts = factsWith({
      history: {
        '2026-01-01': { privacy: null as never, cookies: [visitor], name: 'First' },
        '2026-06-01': { cookies: [visitor], name: 'Films' },
      },
    });
    const then = factsWith({
      date: '2026-01-01',
      privacy: undefined,
      cookies: [visitor],
      name: 'First',
    });
    const { service, verdicts } = update({ then, facts });
    expect(verdicts).to.deep.equal(['take name', 'take privacy', 'take cookie seen* (local)']);
    expect([service.name, service.privacy]).to.deep.equal([today.name, today.privacy]);
  });

  it('proposes a new category, and keeps that of the site', () => {
    const { service, lines } = update(
      since('2026-01-01', {}, { category: 'marketing' }),
      (own) => ({
        ...own,
        category: 'media',
      }),
    );
    expect(service.category).to.equal('media');
    expect(lines.join()).not.to.contain('proposes');
    const moved = update({
      then: factsWith({ date: '2026-01-01' }),
      facts: factsWith({ category: 'marketing', history: { '2026-01-01': { category: 'media' } } }),
    });
    expect(moved.service.category).to.equal('media');
    expect(moved.lines).to.include(
      '  The catalogue now proposes the category “marketing”; yours stays.',
    );
  });

  it('raises the day alone where no value has changed', () => {
    const { service, lines } = update(since('2026-01-01', {}));
    expect(service.from).to.equal('films@2026-11-28');
    expect(lines.at(-1)).to.equal('  No value that you declare has changed.');
  });

  it('changes nothing the second time', () => {
    const { text } = update(cookies);
    const again = updateServices(text, new Map([['films', cookies.facts]]));
    expect(again.text).to.equal(text);
    expect(again.updates.flatMap(updateLines)).to.deep.equal([]);
  });
});

describe('an update without the history of that day', () => {
  const unknown = { then: factsWith({ date: '2026-01-01', cookies: [seen] }), facts: today };

  it('says that it compares two ways only', () => {
    const { lines, update: found } = update(unknown);
    expect(found.isThreeWay).to.equal(false);
    expect(lines[1]).to.contain('two ways only');
  });

  it('adds what is missing, and overwrites nothing', () => {
    const { service, verdicts, lines } = update(unknown, (own) => ({
      ...own,
      provider: 'Mine',
      privacy: undefined,
      cookies: [{ ...(own['cookies'] as object[])[0], duration: 'P1D' }],
    }));
    expect(verdicts).to.have.members([
      'keep provider',
      'take privacy',
      'take cookie visitor (films.example)',
      'keep duration of cookie seen* (local)',
    ]);
    expect([service.provider, service.privacy]).to.deep.equal(['Mine', today.privacy]);
    expect(names(service)).to.deep.equal(['seen*', 'visitor']);
    expect(service.cookies![0]!.duration).to.equal('P1D');
    expect(lines).to.include('  provider: Mine → Films Ltd; kept: it differs');
  });
});

describe('a service that cannot be updated', () => {
  for (const [what, from, line] of [
    [
      'an entry that is unknown',
      'other@2026-01-01',
      'films: the catalogue has no “other”, so it stays as it is.',
    ],
    [
      'a later day',
      'films@2027-01-01',
      'films: films@2027-01-01 is newer than this package, which has 2026-11-28.',
    ],
  ] as const) {
    it(`names ${what}`, () => {
      const { before, text, lines } = update(since('2026-01-01', {}), (own) => ({ ...own, from }));
      expect(text).to.equal(before);
      expect(lines).to.deep.equal([line]);
    });
  }

  it('names no entry, and is passed over', () => {
    for (const from of [undefined, 'films', 'films@yesterday']) {
      const text = JSON.stringify(
        policyWith({ services: [{ id: 'a', category: 'necessary', provider: 'A', from }] }),
      );
      expect(updateServices(text, new Map()).updates).to.deep.equal([]);
    }
  });
});
