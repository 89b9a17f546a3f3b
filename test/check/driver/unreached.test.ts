import { expect } from '@esm-bundle/chai';
import { observeSite, phaseOf, type SiteObservation } from '../observe-site.js';

const page = (body: string) => `<!doctype html>
  <html lang="en"><title>A page</title><link rel="icon" href="data:,">
  <script type="module" src="/cdn/elements.js"></script>
  <cookie-banner src="/cookies.json"></cookie-banner>${body}`;

const POLICY = {
  categories: [{ id: 'media' }],
  services: ['films', 'maps', 'sounds'].map((id) => ({ id, category: 'media', provider: 'A' })),
};

const routes = {
  '/': page(`
    <script src="http://lost.missing.example/a.js"></script>
    <img src="http://also.missing.example/a.svg" alt="">
    <img src="http://found.example:PORT/a.svg" alt="">
    <cookie-gate category="films"><iframe src="http://films.example:PORT/film" title="A film"></iframe></cookie-gate>
    <cookie-gate category="maps"><iframe data-src="http://maps.example:PORT/map" title="A map"></iframe></cookie-gate>
    <cookie-gate category="sounds">
      <img slot="preview" src="http://still.example:PORT/a.svg" alt="">
      <iframe data-src="http://sounds.example:PORT/sound" title="A sound"></iframe>
    </cookie-gate>`),
  '/again': page('<img src="http://found.example:PORT/missing.svg" alt="">'),
  '/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '/film': 'A film',
  '/cookies.json': JSON.stringify(POLICY),
};

describe('observe: what was not reached, and what a gate does not hold back', () => {
  let site: SiteObservation;
  const untouched = () => phaseOf(site, 'untouched');

  before(async () => {
    site = await observeSite({
      routes,
      pages: ['/', '/again'],
      options: { phases: ['untouched'] },
    });
  });

  it('records hosts that no request reached, and not an answer of 404', () => {
    const hosts = (wanted: boolean) =>
      untouched()
        .requests.filter(({ hasFailed = false }) => hasFailed === wanted)
        .map(({ host }) => host);
    expect(hosts(true)).to.have.members(['also.missing.example', 'lost.missing.example']);
    expect(hosts(false)).to.include.members(['found.example', 'films.example']);
  });

  it('names the frame in a shut gate that has its address in src, and no placeholder', () => {
    const gates = untouched().gates.map(({ ids, isOpen, live }) => [ids[0], isOpen, live]);
    expect(gates).to.have.deep.members([
      ['films', false, 'iframe'],
      ['maps', false, undefined],
      ['sounds', false, undefined],
    ]);
  });
});
