import { expect } from '@esm-bundle/chai';
import { checkObserved } from '../../../src/check/check.js';
import {
  cookie,
  found,
  frame,
  gate,
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

describe('a record without a difference', () => {
  it('has no findings', () => {
    expect(short(found({}))).to.deep.equal([]);
  });

  it('has none if a consented service runs after acceptance', () => {
    const counter = service('counter', 'statistics', [{ name: '_cnt_id', duration: 'P1Y' }]);
    const runs = {
      cookies: [cookie('_cnt_id', { moment: 'after', lifetime: 365 * 86_400 })],
      requests: [request('cdn.counter.example', { moment: 'after' })],
      sent: [sending('_cnt_id', { moment: 'after' })],
    };
    expect(short(found({ accept: runs }, counter))).to.deep.equal([]);
  });
});

describe('a cookie that nothing declares', () => {
  it('is found once, with all phases', () => {
    const changes = { untouched: { cookies: [cookie('odd')] }, gpc: { cookies: [cookie('odd')] } };
    const [one, ...others] = found(changes);
    expect(others).to.deep.equal([]);
    expect(one).to.include({ id: 'undeclared-cookie', subject: 'odd', severity: 'error' });
    expect(one!.phases).to.deep.equal(['untouched', 'gpc']);
    expect(one!.message).to.contain('The catalogue does not know it');
  });

  it('is found if it is only sent', () => {
    const findings = found({ untouched: { sent: [sending('signed-in')] } });
    expect(short(findings)).to.deep.equal(['undeclared-cookie signed-in']);
  });

  it('is not found if a pattern declares it', () => {
    const odd = service('odd', 'necessary', [{ name: 'od*' }]);
    expect(short(found({ untouched: { cookies: [cookie('odd')] } }, odd))).to.deep.equal([]);
  });

  it('is found if the pattern is a bare asterisk', () => {
    const all = service('all', 'necessary', [{ name: '*' }]);
    const findings = found({ untouched: { cookies: [cookie('odd')] } }, all);
    expect(short(findings)).to.include('undeclared-cookie odd');
  });

  it('is found if it is declared for another domain', () => {
    const odd = service('odd', 'necessary', [
      { name: 'odd', party: 'third', domain: 'odd.example' },
    ]);
    const findings = found({ untouched: { cookies: [cookie('odd')] } }, odd);
    expect(only('undeclared', findings)).to.deep.equal(['undeclared-cookie odd']);
  });

  it('is said to be of an entry of the catalogue by its name', () => {
    const [one] = found({ accept: { cookies: [cookie('_cnt_id', { moment: 'after' })] } });
    expect(one!.message)
      .to.contain('Its name is that of counter in the catalogue')
      .and.contain('npx consent-elements add counter');
  });

  it('is said to need the feature without which “add” leaves it out', () => {
    const { services } = knownWith(undefined);
    const counter = services.get('counter')!;
    const cookies = counter.cookies!.map((one) => ({ ...one, feature: 'sessions' }));
    const known = knownWith(policyWith(), {
      services: new Map([...services, ['counter', { ...counter, cookies }]]),
    });
    const record = observedWith({ accept: { cookies: [cookie('_cnt_id', { moment: 'after' })] } });
    expect(checkObserved(record, known)[0]!.message).to.contain(
      '“npx consent-elements add counter --with sessions”',
    );
  });

  it('is not said to be of an entry by a common name', () => {
    const [one] = found({ accept: { cookies: [cookie('uid', { moment: 'after' })] } });
    expect(one!.message).not.to.contain('Adverts');
  });

  it('is said to be of an entry by its initiator', () => {
    const initiator = 'https://cdn.counter.example/tag.js';
    const set = cookie('_cnt_id', { moment: 'after', initiator });
    const [one] = found({ accept: { cookies: [set] } });
    expect(one!.message).to.contain('Its name and its initiator cdn.counter.example are those');
  });

  it('is to be added to its service if that is declared', () => {
    const counter = service('mine', 'statistics', [], { from: 'counter@2026-11-28' });
    const changes = { accept: { cookies: [cookie('_cnt_id', { moment: 'after' })] } };
    const [one] = found(changes, counter);
    expect(one!.message).to.contain('add it to “mine” in cookies.json');
  });

  it('is that of the banner itself on pages without this package only', () => {
    const record = observedWith({}, { policy: undefined });
    const known = knownWith(policyWith());
    expect(short(checkObserved(record, known))).to.deep.equal([]);
    const others = record.phases.map((phase) => ({
      ...phase,
      banner: phase.banner && { ...phase.banner, manager: 'other' },
    }));
    const findings = checkObserved({ ...record, phases: others }, known);
    expect(short(findings)).to.deep.equal(['undeclared-cookie cookies_preferences']);
  });
});

describe('an item in storage that nothing declares', () => {
  it('is found', () => {
    const findings = found({ untouched: { items: [item('cart')] } });
    expect(short(findings)).to.deep.equal(['undeclared-storage cart']);
  });

  it('is found if it is declared in other storage', () => {
    const cart = service('cart', 'necessary', [{ name: 'cart', storage: 'session' }]);
    const findings = found({ untouched: { items: [item('cart')] } }, cart);
    expect(short(findings)).to.include('undeclared-storage cart');
  });

  it('is not found if it is declared', () => {
    const cart = service('cart', 'necessary', [{ name: 'cart', storage: 'local' }]);
    expect(short(found({ untouched: { items: [item('cart')] } }, cart))).to.deep.equal([]);
  });

  it('is neither a service worker nor a decision that waits to be posted', () => {
    const items = [
      item('/worker.js', { storage: 'worker' }),
      item('consent-elements.outbox.1795437529000.12', { moment: 'after' }),
    ];
    expect(short(found({ refuse: { items } }))).to.deep.equal([]);
  });
});

describe('a third party that nothing declares', () => {
  it('is found once for all of its hosts', () => {
    const requests = [request('a.owned.example'), request('b.owned.example')];
    const [one, ...others] = found({ untouched: { requests, frames: [frame('c.owned.example')] } });
    expect(others).to.deep.equal([]);
    expect(one).to.include({ id: 'undeclared-host', subject: 'owned.example' });
    expect(one!.message)
      .to.contain('a.owned.example, b.owned.example and c.owned.example')
      .and.contain('belongs to Owner Inc.');
  });

  it('is not another host of the site', () => {
    const requests = [request('static.site.example', { party: 'first' })];
    expect(short(found({ untouched: { requests } }))).to.deep.equal([]);
  });

  for (const [what, host] of [
    ['a host of a declared service', 'cdn.counter.example'],
    ['a host beside those of a declared service', 'eu.counter.example'],
  ] as const) {
    it(`is not ${what}`, () => {
      const counter = service('counter', 'statistics');
      const requests = [request(host, { moment: 'after' })];
      const findings = found({ accept: { requests } }, counter);
      expect(only('undeclared', findings)).to.deep.equal([]);
    });
  }

  it('is not the domain of a declared cookie', () => {
    const film = service('film', 'media', [
      { name: 'seen', party: 'third', domain: 'film.example' },
    ]);
    const requests = [request('player.film.example', { moment: 'after' })];
    expect(only('undeclared', found({ accept: { requests } }, film))).to.deep.equal([]);
  });

  it('is not the host of a gate for a declared service', () => {
    const film = service('film', 'media');
    const gates = [gate(['film'], { host: 'film.example', moment: 'after', isOpen: true })];
    const requests = [request('film.example', { moment: 'after' })];
    expect(short(found({ accept: { gates, requests } }, film))).to.deep.equal([]);
  });
});
