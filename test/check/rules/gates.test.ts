import { expect } from '@esm-bundle/chai';
import { cookie, found, frame, gate, only, request, service } from '../observed.js';

const counter = service('counter', 'statistics', [{ name: '_cnt_id' }]);
const film = service('film', 'media', [{ name: 'seen', party: 'third', domain: 'film.example' }]);

describe('a gate without effect', () => {
  const host = 'film.example';
  const shut = gate(['film'], { host, kind: 'frame' });

  for (const [what, effects] of [
    ['its host is contacted', { requests: [request(host)] }],
    ['a frame of its host is shown', { frames: [frame(host)] }],
    ['its service sets a cookie', { cookies: [cookie('seen', { party: 'third', domain: host })] }],
  ] as const) {
    it(`is found if it is shut and ${what}`, () => {
      const findings = found({ untouched: { gates: [shut], ...effects } }, film);
      expect(only('gate-without', findings)).to.deep.equal(['gate-without-effect film']);
    });
  }

  it('is found for a script without an address by the hosts of its service', () => {
    const gates = [gate(['counter'], { moment: 'after' })];
    const requests = [request('cdn.counter.example', { moment: 'after' })];
    const findings = found({ refuse: { gates, requests } }, counter);
    const one = findings.find(({ id }) => id === 'gate-without-effect');
    expect(one).to.include({ subject: 'counter', service: 'counter' });
    expect(one!.message)
      .to.contain('is shut after a refusal')
      .and.contain('cdn.counter.example is contacted');
  });

  it('is found for a category with one service', () => {
    const gates = [gate(['statistics'])];
    const findings = found({ untouched: { gates, cookies: [cookie('_cnt_id')] } }, counter);
    expect(only('gate-without', findings)).to.deep.equal(['gate-without-effect statistics']);
  });

  const messageFor = (gates: ReturnType<typeof gate>[]) =>
    found({ untouched: { gates, requests: [request(host)] } }, film).find(
      ({ id }) => id === 'gate-without-effect',
    )!.message;

  for (const live of ['iframe', 'img']) {
    it(`names the ${live} in the gate that has its address in src, and data-src`, () => {
      const gates = [{ ...shut, live }];
      expect(messageFor(gates))
        .to.contain(`the ${live} in the gate has its address in src`)
        .and.contain('Write data-src instead of src')
        .and.not.contain('outside');
    });
  }

  it('mentions both causes where the record shows none', () => {
    expect(messageFor([shut]))
      .to.contain('outside of the gate')
      .and.contain('data-src instead of src');
  });

  const nearly = (title: string, changes: Parameters<typeof found>[0]) =>
    it(title, () => {
      expect(only('gate-without', found(changes, film, counter))).to.deep.equal([]);
    });

  nearly('is not one that holds back', { untouched: { gates: [shut] } });
  nearly('is not one that is open', {
    accept: {
      gates: [{ ...shut, isOpen: true, moment: 'after' }],
      requests: [request(host, { moment: 'after' })],
    },
  });
  nearly('is not one of two, of which the other is open', {
    untouched: { gates: [shut, { ...shut, isOpen: true }], requests: [request(host)] },
  });
  nearly('is not one on another page than the request', {
    untouched: { gates: [shut], requests: [request(host, { page: 'https://www.site.example/b' })] },
  });
  nearly('is not one whose request comes at another moment', {
    refuse: { gates: [shut], requests: [request(host, { moment: 'after' })] },
  });
  nearly('is not one whose request is for another host', {
    untouched: { gates: [shut], requests: [request('other.film.example')] },
  });
});

describe('a gate that stays shut', () => {
  const inAccept = (...gates: ReturnType<typeof gate>[]) =>
    only('gate-stays', found({ accept: { gates } }, film));
  const after = gate(['media'], { moment: 'after' });

  it('is found after acceptance', () => {
    expect(inAccept(after)).to.deep.equal(['gate-stays-shut media']);
  });

  it('is found if it was shut before the answer, too', () => {
    expect(inAccept({ ...after, moment: 'before' }, after)).to.deep.equal([
      'gate-stays-shut media',
    ]);
  });

  it('is not found if it is open on some page', () => {
    expect(inAccept(after, { ...after, isOpen: true })).to.deep.equal([]);
  });

  it('is not found before the answer', () => {
    expect(inAccept({ ...after, moment: 'before' })).to.deep.equal([]);
  });

  it('is found if it waits for an undeclared id, which cannot be granted', () => {
    const one = { ...after, ids: ['media', 'unknown'] };
    expect(inAccept(one)).to.deep.equal(['gate-stays-shut media unknown']);
  });
});
