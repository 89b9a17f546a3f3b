import { expect } from '@esm-bundle/chai';
import type { ObservedFrame, Sighting } from '../../../src/check/observed.js';
import { createSightings, type Place } from '../../../src/driver/sightings.js';

const place = (visit: number, moment: Place['moment'] = 'before'): Place => ({
  moment,
  page: `https://a.example/${visit}`,
  visit,
});
const frame = (path: string, initiator?: string) =>
  ({ host: 'b.example', path, party: 'third', initiator }) as const;

describe('createSightings: records of what was observed', () => {
  it('counts pages, and not how often something was there on one', () => {
    const frames = createSightings<ObservedFrame>();
    for (const visit of [1, 1, 2, 4]) frames.add('/', frame('/'), place(visit));
    const [record, ...others] = frames.list();
    expect(record).to.include({ pages: 3, page: 'https://a.example/1' });
    expect(others).to.deep.equal([]);
  });

  it('keeps the moments apart', () => {
    const frames = createSightings<ObservedFrame>();
    frames.add('/', frame('/'), place(1, 'after'));
    frames.add('/', frame('/'), place(1, 'before'));
    expect(frames.list().map(({ moment }) => moment)).to.deep.equal(['before', 'after']);
  });

  it('takes the first initiator by the alphabet of those on the first page', () => {
    const frames = createSightings<ObservedFrame>();
    const add = (initiator: string, visit: number) =>
      frames.add('/', frame('/', initiator), place(visit));
    add('https://m.example/', 1);
    add('https://c.example/', 1);
    add('https://a.example/', 2);
    expect(frames.list()[0]?.initiator).to.equal('https://c.example/');
  });

  it('sorts by the key, whatever came first', () => {
    const frames = createSightings<ObservedFrame>();
    for (const path of ['/c', '/a', '/b']) frames.add(path, frame(path), place(1));
    expect(frames.list().map(({ path }) => path)).to.deep.equal(['/a', '/b', '/c']);
  });

  it('has an end, and says so', () => {
    const records = createSightings<Sighting>();
    for (let index = 0; index < 5000; index++) records.add(String(index), {}, place(1));
    expect(records.isFull()).to.equal(false);
    records.add('one more', {}, place(1));
    expect(records.isFull()).to.equal(true);
    expect(records.list()).to.have.lengthOf(5000);
  });
});
