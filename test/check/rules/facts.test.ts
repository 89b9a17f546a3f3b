import { expect } from '@esm-bundle/chai';
import { checkObserved } from '../../../src/check/check.js';
import type { ObservedRequest } from '../../../src/check/observed.js';
import type { ServiceInFile } from '../../../src/model/policy-file.js';
import type { Duration } from '../../../src/model/policy.js';
import {
  cookie,
  found,
  item,
  knownWith,
  observedWith,
  only,
  policyWith,
  request,
  service,
  short,
} from '../observed.js';

const DAY = 86_400;

describe('a cookie that lives longer than declared', () => {
  const stored = (lifetime: number | 'session', duration: Duration | undefined) => {
    const login = service('login', 'necessary', [{ name: 'id', duration }]);
    return only('longer', found({ untouched: { cookies: [cookie('id', { lifetime })] } }, login));
  };

  const longer: [number, Duration][] = [
    [106 * DAY, 'P100D'],
    [60, 'session'],
    [400 * DAY, { max: 'P1Y' }],
    [32 * 60, 'PT30M'],
  ];
  for (const [lifetime, duration] of longer) {
    it(`is found: ${lifetime} seconds for ${JSON.stringify(duration)}`, () => {
      expect(stored(lifetime, duration)).to.deep.equal(['longer-lifetime id']);
    });
  }

  const asDeclared: [number | 'session', Duration | undefined][] = [
    [105 * DAY, 'P100D'],
    [400 * DAY, 'P2Y'],
    [400 * DAY, 'persistent'],
    [30 * DAY, { max: 'P1Y' }],
    ['session', 'session'],
    ['session', 'P1D'],
    [400 * DAY, undefined],
    [400 * DAY, 'a year'],
  ];
  for (const [lifetime, duration] of asDeclared) {
    it(`is not found: ${lifetime} seconds for ${JSON.stringify(duration)}`, () => {
      expect(stored(lifetime, duration)).to.deep.equal([]);
    });
  }

  it('is not found if one of two declarations is long enough', () => {
    const services = ['P1D', 'P1Y'].map((duration, index) =>
      service(`login-${index}`, 'necessary', [{ name: 'id', duration }]),
    );
    const cookies = [cookie('id', { lifetime: 300 * DAY })];
    expect(only('longer', found({ untouched: { cookies } }, ...services))).to.deep.equal([]);
  });

  it('is said with both durations', () => {
    const login = service('login', 'necessary', [{ name: 'id', duration: 'P1D' }]);
    const [one] = found({ untouched: { cookies: [cookie('id', { lifetime: 30 * DAY })] } }, login);
    expect(one!.message).to.contain('stored for 30 days').and.contain('declared with P1D');
  });
});

describe('a party that is declared wrongly', () => {
  const seen = { party: 'third', domain: 'film.example' } as const;

  it('is found for a cookie of another site', () => {
    const film = service('film', 'necessary', [{ name: 'seen' }]);
    const findings = found({ untouched: { cookies: [cookie('seen', seen)] } }, film);
    expect(only('wrong', findings)).to.deep.equal(['wrong-party seen']);
  });

  it('is found for a cookie of the site itself', () => {
    const film = service('film', 'necessary', [{ name: 'seen', party: 'third' }]);
    const findings = found({ untouched: { cookies: [cookie('seen')] } }, film);
    expect(only('wrong', findings)).to.deep.equal(['wrong-party seen']);
  });

  it('is found for an item in storage', () => {
    const film = service('film', 'necessary', [{ name: 'seen', storage: 'local' }]);
    const items = [item('seen', { party: 'third', host: 'film.example' })];
    const findings = found({ untouched: { items } }, film);
    expect(only('wrong', findings)).to.deep.equal(['wrong-party seen']);
  });

  it('is not found if both are declared', () => {
    const film = service('film', 'necessary', [{ name: 'seen' }, { name: 'seen', party: 'third' }]);
    const cookies = [cookie('seen', seen), cookie('seen')];
    expect(only('wrong', found({ untouched: { cookies } }, film))).to.deep.equal([]);
  });

  it('is not found for a cookie of somebody else with the same name', () => {
    const own = service('own', 'necessary', [{ name: 'cid' }]);
    const other = cookie('cid', { party: 'third', domain: 'counter.example' });
    const findings = found({ untouched: { cookies: [cookie('cid'), other] } }, own);
    expect(only('wrong', findings)).to.deep.equal([]);
    expect(only('undeclared-cookie', findings)).to.deep.equal(['undeclared-cookie cid']);
  });
});

describe('a service that is doubtfully necessary', () => {
  const cookies = [cookie('_cnt_id')];
  const inCategory = (basis: string, name = '_cnt_id') =>
    checkObserved(
      observedWith({ untouched: { cookies: [cookie(name)] } }),
      knownWith(
        policyWith([service('own', 'always', [{ name }])], {
          categories: [{ id: 'always', basis }],
        }),
      ),
    );

  it('is found by what it stores', () => {
    const [one] = inCategory('necessary');
    expect(one).to.include({ id: 'doubtful-necessary', subject: 'own', severity: 'warning' });
    expect(one!.message)
      .to.contain('the catalogue knows counter as a service for statistics')
      .and.contain('“_cnt_id” was observed');
  });

  it('is found for exempt advertising', () => {
    expect(short(inCategory('exempt', '_adv'))).to.deep.equal(['doubtful-necessary own']);
    expect(short(inCategory('exempt', '_advice'))).to.deep.equal([]);
  });

  it('is found by its host', () => {
    const own = service('counter', 'necessary');
    const findings = found({ untouched: { requests: [request('cdn.counter.example')] } }, own);
    expect(short(findings)).to.deep.equal(['doubtful-necessary counter']);
  });

  it('is not exempt audience measurement', () => {
    expect(short(inCategory('exempt'))).to.deep.equal([]);
  });

  it('is not one that the visitor decides about', () => {
    const own = service('counter', 'statistics', [{ name: '_cnt_id' }]);
    expect(only('doubtful', found({ untouched: { cookies } }, own))).to.deep.equal([]);
  });

  it('is not one with a common name', () => {
    expect(short(inCategory('necessary', 'uid'))).to.deep.equal([]);
  });
});

describe('something that was never seen', () => {
  const shop = service('shop', 'necessary', [
    { name: 'cart' },
    { name: 'list', storage: 'local' },
    { name: 'pixel', storage: 'pixel' },
  ]);

  it('is found once for a service', () => {
    const [one, ...others] = found({}, shop);
    expect(others).to.deep.equal([]);
    expect(one).to.include({ id: 'never-seen', subject: 'shop', service: 'shop' });
    expect(one!.message).to.contain('“cart” and “list” of “shop” were not observed');
  });

  it('is only what is missing', () => {
    const [one] = found({ accept: { cookies: [cookie('cart', { moment: 'after' })] } }, shop);
    expect(one!.message).to.contain('“list” of “shop” was not observed');
  });

  const listed = service('counter', 'statistics', [{ name: '_cnt_id' }, { name: '_shared' }], {
    from: 'counter@2026-11-28',
  });
  const asked = (changes: Partial<ObservedRequest> = {}) =>
    request('cdn.counter.example', { moment: 'after', ...changes });
  const unseen = (own: ServiceInFile, ...requests: ObservedRequest[]) =>
    found({ accept: { requests } }, own)[0]!;
  const failed = { hasFailed: true } as const;

  for (const [what, own, requests] of [
    ['its host', listed, [asked(failed)]],
    ['its host, whoever wrote the list', { ...listed, from: undefined }, [asked(failed)]],
    ['one of its hosts', listed, [asked(failed), asked({ host: 'a.cdn.counter.example' })]],
  ] as const) {
    it(`is unknown where the visits did not reach ${what}, and advises no removal`, () => {
      const { severity, message } = unseen(own, ...requests);
      expect(severity).to.equal('warning');
      expect(message)
        .to.contain('cdn.counter.example could not be reached')
        .and.contain('unknown')
        .and.not.match(/remove/i);
    });
  }

  it('is known where one request of several reached the host', () => {
    const own = { ...listed, from: undefined };
    const { message } = unseen(own, asked(failed), asked({ path: '/b' }));
    expect(message).to.contain('Remove them from the list').and.not.contain('reached');
  });

  it('is a note for items that the catalogue lists of a service that the site uses', () => {
    const { severity, message } = unseen(listed, asked());
    expect(severity).to.equal('note');
    expect(message).to.contain('of which the catalogue lists them');
    const cookies = [cookie('_cnt_id', { moment: 'after' })];
    expect(found({ accept: { cookies } }, listed)[0]!.severity).to.equal('note');
  });

  for (const [what, own, requests] of [
    ['without an origin in the catalogue', { ...listed, from: undefined }, [asked()]],
    ['that no visit has shown', listed, []],
    [
      'with an item that the catalogue does not have',
      { ...listed, cookies: [...listed.cookies!, { name: 'own' }] },
      [asked()],
    ],
  ] as const) {
    it(`is a warning for a service ${what}`, () => {
      expect(unseen(own, ...requests).severity).to.equal('warning');
    });
  }

  it('is found for hosts if a service has no data', () => {
    const counter = service('counter', 'statistics');
    expect(short(found({}, counter))).to.deep.equal(['never-seen counter']);
    const requests = [request('cdn.counter.example', { moment: 'after' })];
    expect(short(found({ accept: { requests } }, counter))).to.deep.equal([]);
  });

  it('is not found for services whose hosts are unknown', () => {
    expect(short(found({}, service('own', 'media')))).to.deep.equal([]);
  });

  it('is not found for another part of the site', () => {
    const back = service('back', 'necessary', [{ name: 'admin' }], { locations: ['back'] });
    expect(short(found({}, back))).to.deep.equal([]);
  });

  for (const [what, changes, rest] of [
    ['without an acceptance', { accept: { notRun: 'No banner.' } }, {}],
    ['by a part of the pages', {}, { shard: '1/2' }],
  ] as const) {
    it(`is not found ${what}`, () => {
      const known = knownWith(policyWith([shop]));
      const findings = checkObserved(observedWith(changes, rest), known);
      expect(only('never', findings)).to.deep.equal([]);
    });
  }
});

describe('a phase that was not run', () => {
  const notRun = 'No button to refuse was found.';

  it('is found once for each reason', () => {
    const changes = { refuse: { notRun }, return: { notRun }, gpc: { notRun: 'It ended.' } };
    const findings = found(changes);
    expect(short(findings)).to.deep.equal(['phase-not-run gpc', 'phase-not-run refuse']);
    expect(findings[1]!.phases).to.deep.equal(['refuse', 'return']);
    expect(findings[1]!.message).to.contain(notRun);
  });

  it('says the page once', () => {
    const [one] = found({
      refuse: { notRun: `The banner at ${observedWith({}).site} was covered.` },
    });
    expect(one!.message.split(observedWith({}).site)).to.have.lengthOf(2);
  });

  it('is needless if there is nothing to answer', () => {
    const policy = policyWith([], { categories: [{ id: 'necessary', basis: 'necessary' }] });
    const changes = { refuse: { notRun }, untouched: { banner: undefined } };
    expect(short(checkObserved(observedWith(changes), knownWith(policy)))).to.deep.equal([]);
  });

  it('is the one without a banner', () => {
    const [one, ...others] = found({ untouched: { banner: undefined } });
    expect(others).to.deep.equal([]);
    expect(one!.message).to.contain('No banner was shown');
  });

  it('is not one without a banner where nobody has to be asked', () => {
    const policy = policyWith([], { categories: [{ id: 'sale', basis: 'opt-out' }] });
    const record = observedWith({ untouched: { banner: undefined } });
    expect(short(checkObserved(record, knownWith(policy)))).to.deep.equal([]);
  });
});
