import { expect } from '@esm-bundle/chai';
import { checkObserved } from '../../../src/check/check.js';
import type { Moment, ObservedPhase, Phase } from '../../../src/check/observed.js';
import {
  cookie,
  found,
  item,
  knownWith,
  observedWith,
  only,
  policyWith,
  request,
  sending,
  service,
  short,
} from '../observed.js';

const counter = service('counter', 'statistics', [{ name: '_cnt_id', duration: 'P1Y' }]);
const broker = service('broker', 'sale', [{ name: 'sold' }, { name: 'list', storage: 'local' }]);

const at = (phase: Phase, moment: Moment, name: string) => ({
  [phase]: { cookies: [cookie(name, { moment })] } satisfies Partial<ObservedPhase>,
});

describe('a cookie that is stored', () => {
  const cases: [Phase, Moment, id: string][] = [
    ['untouched', 'before', 'set-before-choice'],
    ['refuse', 'before', 'set-before-choice'],
    ['accept', 'before', 'set-before-choice'],
    ['gpc', 'before', 'set-before-choice'],
    ['refuse', 'after', 'set-after-refusal'],
    ['return', 'after', 'set-after-refusal'],
    ['withdraw', 'after', 'set-after-withdrawal'],
  ];
  for (const [phase, moment, id] of cases) {
    it(`${moment} the answer of “${phase}” is ${id} if it needs consent`, () => {
      const findings = only('set-', found(at(phase, moment, '_cnt_id'), counter));
      expect(findings).to.deep.equal([`${id} _cnt_id`]);
    });
  }

  for (const [phase, moment] of [
    ['accept', 'after'],
    ['withdraw', 'before'],
  ] as const) {
    it(`${moment} the answer of “${phase}” is as the visitor wants it`, () => {
      const findings = found(at(phase, moment, '_cnt_id'), counter);
      expect(only('set-', findings)).to.deep.equal([]);
    });
  }

  it('is under the signal what was allowed without it', () => {
    const findings = found(at('gpc', 'before', 'sold'), broker);
    expect(only('set-', findings)).to.deep.equal(['set-under-gpc sold']);
    const untouched = found(at('untouched', 'before', 'sold'), broker);
    expect(only('set-', untouched)).to.deep.equal([]);
  });

  it('is necessary, whenever it is stored', () => {
    const login = service('login', 'necessary', [{ name: 'sessionid' }]);
    const findings = found(at('refuse', 'after', 'sessionid'), login);
    expect(only('set-', findings)).to.deep.equal([]);
  });

  it('may be of a service that is allowed, if several declare it', () => {
    const other = service('other', 'necessary', [{ name: '_cnt_id' }]);
    const findings = found(at('untouched', 'before', '_cnt_id'), counter, other);
    expect(only('set-', findings)).to.deep.equal([]);
  });

  it('needs consent by the catalogue if nothing declares it', () => {
    const findings = found(at('untouched', 'before', '_cnt_id'));
    expect(short(findings)).to.deep.equal([
      'undeclared-cookie _cnt_id',
      'set-before-choice _cnt_id',
    ]);
  });

  it('belongs to no service if its name is a common one', () => {
    const findings = found(at('untouched', 'before', 'uid'));
    expect(short(findings)).to.deep.equal(['undeclared-cookie uid']);
  });

  it('is found once, with the phases, the page and the initiator', () => {
    const initiator = 'https://www.site.example/count.js';
    const set = cookie('_cnt_id', { initiator, pages: 3 });
    const changes = { refuse: { cookies: [set] }, untouched: { cookies: [set] } };
    const [one] = found(changes, counter).filter(({ id }) => id === 'set-before-choice');
    expect(one).to.include({ service: 'counter', page: 'https://www.site.example/', initiator });
    expect(one!.phases).to.deep.equal(['untouched', 'refuse']);
    expect(one!.message)
      .to.contain('“_cnt_id” of “counter” is stored before a choice')
      .and.contain('and 2 more pages, by https://www.site.example/count.js');
  });

  it('is found once for a pattern, whatever its names are', () => {
    const many = service('many', 'statistics', [{ name: 'seen-*' }]);
    const cookies = [cookie('seen-1'), cookie('seen-2')];
    const findings = found({ untouched: { cookies } }, many);
    expect(only('set-', findings)).to.deep.equal(['set-before-choice seen-1']);
  });

  it('follows the region', () => {
    const policy = policyWith([counter], {
      regions: { us: { statistics: 'opt-out' } },
      categories: [{ id: 'statistics' }],
    });
    const changes = {
      ...at('untouched', 'before', '_cnt_id'),
      ...at('refuse', 'after', '_cnt_id'),
    };
    const inRegion = (region: string) =>
      only('set-', checkObserved(observedWith(changes, { region }), knownWith(policy)));
    expect(inRegion('us-ca')).to.deep.equal(['set-after-refusal _cnt_id']);
    expect(inRegion('de')).to.deep.equal([
      'set-before-choice _cnt_id',
      'set-after-refusal _cnt_id',
    ]);
  });
});

describe('an item in storage', () => {
  it('is found as a cookie is', () => {
    const stored = item('list', { moment: 'after' });
    const findings = found({ refuse: { items: [stored] } }, broker);
    expect(only('set-', findings)).to.deep.equal(['set-after-refusal list']);
  });
});

describe('a cookie that is sent', () => {
  const sent = (phase: Phase, moment: Moment, name: string) => ({
    [phase]: { sent: [sending(name, { moment })] },
  });
  const cases: [Phase, Moment, name: string, id: string][] = [
    ['refuse', 'after', '_cnt_id', 'sent-after-refusal'],
    ['return', 'after', '_cnt_id', 'sent-after-refusal'],
    ['withdraw', 'after', '_cnt_id', 'sent-after-withdrawal'],
    ['gpc', 'before', 'sold', 'sent-under-gpc'],
  ];
  for (const [phase, moment, name, id] of cases) {
    it(`in “${phase}” is ${id} if it is not allowed`, () => {
      const findings = only('sent-', found(sent(phase, moment, name), counter, broker));
      expect(findings).to.deep.equal([`${id} ${name}`]);
    });
  }

  it('before a choice is reported as set before it, and only as that', () => {
    const changes = {
      untouched: { cookies: [cookie('_cnt_id')], sent: [sending('_cnt_id')] },
    };
    const findings = found(changes, counter).filter(({ id }) => id !== 'never-seen');
    expect(short(findings)).to.deep.equal(['set-before-choice _cnt_id']);
  });

  it('after acceptance is as the visitor wants it', () => {
    const findings = found(sent('accept', 'after', '_cnt_id'), counter);
    expect(only('sent-', findings)).to.deep.equal([]);
  });

  it('is not reported twice if it is set again in spite of the answer', () => {
    const moment = 'after';
    const changes = {
      refuse: { cookies: [cookie('_cnt_id', { moment })], sent: [sending('_cnt_id', { moment })] },
    };
    const findings = found(changes, counter);
    expect(only('s', findings)).to.deep.equal(['set-after-refusal _cnt_id']);
  });

  it('names each host once', () => {
    const moment = 'after';
    const seen = service('film', 'media', [
      { name: 'seen', party: 'third', domain: 'film.example' },
    ]);
    const all = ['b.film.example', 'a.film.example', 'a.film.example'].map((host) =>
      sending('seen', { host, moment, party: 'third' }),
    );
    const [one, ...others] = found({ refuse: { sent: all } }, seen);
    expect(one!.message).to.contain('is sent to a.film.example and b.film.example after a refusal');
    expect(only('sent-', others)).to.deep.equal([]);
  });
});

describe('data that is left after a withdrawal', () => {
  const left = { withdraw: { cookies: [cookie('_cnt_id')] } };

  it('is found if its service is denied', () => {
    expect(only('kept-', found(left, counter))).to.deep.equal(['kept-after-withdrawal _cnt_id']);
  });

  it('is found in other storage', () => {
    const findings = found({ withdraw: { items: [item('list')] } }, broker);
    expect(only('kept-', findings)).to.deep.equal(['kept-after-withdrawal list']);
  });

  it('is left to the server if no script can delete it', () => {
    const cookies = [cookie('_cnt_id', { isHttpOnly: true })];
    const findings = found({ withdraw: { cookies } }, counter);
    const one = findings.find(({ id }) => id === 'kept-after-withdrawal');
    expect(one!.message).to.contain('let the server do it');
  });

  for (const [what, changes] of [
    ['deleted', { isKept: false }],
    ['of a third party', { party: 'third', domain: 'counter.example' }],
  ] as const) {
    it(`is not found if it is ${what}`, () => {
      const findings = found({ withdraw: { cookies: [cookie('_cnt_id', changes)] } }, counter);
      expect(only('kept-', findings)).to.deep.equal([]);
    });
  }

  it('is reported as sent if it is sent', () => {
    const sent = [sending('_cnt_id', { moment: 'after' })];
    const findings = found({ withdraw: { ...left.withdraw, sent } }, counter);
    expect(only('kept-', findings)).to.deep.equal([]);
    expect(only('sent-', findings)).to.deep.equal(['sent-after-withdrawal _cnt_id']);
  });

  it('is not found in the phase of a refusal', () => {
    const findings = found({ refuse: left.withdraw }, counter);
    expect(only('kept-', findings)).to.deep.equal([]);
  });
});

describe('a request', () => {
  const to = (phase: Phase, moment: Moment, host = 'cdn.counter.example') => ({
    [phase]: { requests: [request(host, { moment })] },
  });
  const cases: [Phase, Moment, id: string][] = [
    ['untouched', 'before', 'request-before-choice'],
    ['refuse', 'after', 'request-after-refusal'],
    ['return', 'after', 'request-after-refusal'],
    ['withdraw', 'after', 'request-after-withdrawal'],
  ];
  for (const [phase, moment, id] of cases) {
    it(`in “${phase}” is ${id} if its service needs consent`, () => {
      const findings = found(to(phase, moment), counter);
      expect(only('request-', findings)).to.deep.equal([`${id} cdn.counter.example`]);
    });
  }

  it('under the signal is found if the service sells data', () => {
    const seller = service('counter', 'sale');
    const findings = found(to('gpc', 'before'), seller);
    expect(short(findings)).to.deep.equal(['request-under-gpc cdn.counter.example']);
  });

  it('after acceptance is as the visitor wants it', () => {
    expect(only('request-', found(to('accept', 'after'), counter))).to.deep.equal([]);
  });

  it('is found once for all hosts of a service', () => {
    const film = service('film', 'media', [
      { name: 'seen', party: 'third', domain: 'film.example' },
    ]);
    const requests = [request('b.film.example'), request('a.film.example')];
    const [one, ...others] = found({ untouched: { requests } }, film);
    expect(only('request-', others)).to.deep.equal([]);
    expect(one!.message).to.contain('a.film.example and b.film.example of “film”');
  });

  it('is not found for a host beside those that the catalogue knows', () => {
    const findings = found(to('untouched', 'before', 'eu.counter.example'), counter);
    expect(only('request-', findings)).to.deep.equal([]);
  });

  it('is found for a service that nothing declares', () => {
    const findings = found(to('untouched', 'before'));
    expect(short(findings)).to.deep.equal([
      'request-before-choice cdn.counter.example',
      'undeclared-host counter.example',
    ]);
  });
});
