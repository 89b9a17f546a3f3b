import { expect } from '@esm-bundle/chai';
import type { ObservedPhase, Trouble } from '../../src/check/observed.js';
import { sortedPhase, sortedTroubles } from '../../src/check/order.js';
import { cookie, frame, gate, item, phase, request, sending } from './records.js';

/** A phase whose lists have the opposite order. */
const reversed = (one: ObservedPhase): ObservedPhase => ({
  ...one,
  cookies: [...one.cookies].reverse(),
  sent: [...one.sent].reverse(),
  items: [...one.items].reverse(),
  requests: [...one.requests].reverse(),
  frames: [...one.frames].reverse(),
  gates: [...one.gates].reverse(),
});

const expectOrder = (ordered: ObservedPhase) =>
  expect(sortedPhase(reversed(ordered))).to.deep.equal(ordered);

describe('the order of a record', () => {
  it('of cookies is by name, domain, path and moment', () => {
    expectOrder(
      phase({
        cookies: [
          cookie({ name: 'Z', domain: 'z' }),
          cookie({ name: 'a', domain: 'a', path: '/z' }),
          cookie({ name: 'a', domain: 'b', path: '/', moment: 'after' }),
          cookie({ name: 'a', domain: 'b', path: '/a', moment: 'before' }),
          cookie({ name: 'a', domain: 'b', path: '/a', moment: 'after' }),
          cookie({ name: 'ä', domain: 'a' }),
        ],
      }),
    );
  });

  it('of cookies that are sent is by name, host and moment', () => {
    expectOrder(
      phase({
        sent: [
          sending({ name: 'a', host: 'b', moment: 'after' }),
          sending({ name: 'a', host: 'c', moment: 'before' }),
          sending({ name: 'a', host: 'c', moment: 'after' }),
          sending({ name: 'b', host: 'a' }),
        ],
      }),
    );
  });

  it('of items is by storage, host, name and moment', () => {
    expectOrder(
      phase({
        items: [
          item({ storage: 'cache', host: 'z' }),
          item({ storage: 'local', host: 'a', name: 'z' }),
          item({ storage: 'local', host: 'b', name: 'a', moment: 'after' }),
          item({ storage: 'local', host: 'b', name: 'b', moment: 'before' }),
          item({ storage: 'local', host: 'b', name: 'b', moment: 'after' }),
        ],
      }),
    );
  });

  it('of requests and frames is by host, path, type and moment', () => {
    expectOrder(
      phase({
        requests: [
          request({ host: 'a', path: '/z' }),
          request({ host: 'b', path: '/a', type: 'script', moment: 'after' }),
          request({ host: 'b', path: '/b', type: 'image', moment: 'after' }),
          request({ host: 'b', path: '/b', type: 'script', moment: 'before' }),
          request({ host: 'b', path: '/b', type: 'script', moment: 'after' }),
        ],
        frames: [
          frame({ host: 'a', path: '/z' }),
          frame({ host: 'b', path: '/a', moment: 'before' }),
          frame({ host: 'b', path: '/a', moment: 'after' }),
        ],
      }),
    );
  });

  it('of gates is by ids, kind, page and moment', () => {
    expectOrder(
      phase({
        gates: [
          gate({ ids: ['a'], kind: 'script' }),
          gate({ ids: ['a', 'b'], kind: 'frame', page: 'https://z' }),
          gate({ ids: ['a', 'b'], kind: 'script', page: 'https://a', moment: 'after' }),
          gate({ ids: ['a', 'b'], kind: 'script', page: 'https://b', moment: 'before' }),
          gate({ ids: ['a', 'b'], kind: 'script', page: 'https://b', moment: 'after' }),
        ],
      }),
    );
  });

  it('is the same for things that differ in something else only', () => {
    const gates = [gate({ host: 'a.example' }), gate({ host: 'b.example' })];
    expect(sortedPhase(phase({ gates })).gates).to.deep.equal(
      sortedPhase(phase({ gates: [...gates].reverse() })).gates,
    );
  });

  it('of troubles is by address, phase and kind, and each is in it once', () => {
    const trouble = (address: string, rest: Partial<Trouble> = {}): Trouble => ({
      kind: 'status',
      address,
      message: 'It failed.',
      isFatal: true,
      ...rest,
    });
    const sorted = [
      trouble('a', { phase: 'withdraw' }),
      trouble('b'),
      trouble('b', { phase: 'refuse' }),
      trouble('b', { phase: 'accept', kind: 'timeout' }),
      trouble('b', { phase: 'accept', kind: 'dialog', message: 'It failed again.' }),
      trouble('b', { phase: 'accept', kind: 'dialog' }),
    ];
    expect(sortedTroubles([...sorted].reverse().concat(sorted))).to.deep.equal(sorted);
  });
});
