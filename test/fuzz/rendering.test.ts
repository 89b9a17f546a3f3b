import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { loadTexts } from '../../src/localization/catalogues.js';
import { basisOf } from '../../src/model/policy.js';
import { parsePolicy } from '../../src/model/parse-policy.js';
import { ConsentStore } from '../../src/store/consent-store.js';
import { usePolicy } from '../../src/store/load-policy.js';
import { consoleDuring, PARTS, parts } from '../elements/mounting.js';
import { mutatedPolicy } from './mutations.js';
import { region as somewhere, validPolicy } from './policies.js';
import { seedProperties } from './seed.js';

const TAGS = [
  'cookie-banner',
  'cookie-settings',
  'cookie-table',
  'cookie-statement',
  'cookie-choices',
] as const;

/** All elements, rendered with one store. */
async function draw(store: ConsentStore, locale: string) {
  const box = document.body.appendChild(document.createElement('main'));
  const elements = TAGS.map((tag) => {
    const element = document.createElement(tag);
    Object.assign(element, { store, locale });
    return box.appendChild<LitElement>(element);
  });
  const drawn = () => Promise.all(elements.map((element) => element.updateComplete));
  await drawn();
  return { box, elements, drawn };
}

/** Renders a policy before and after each answer; returns what was written to the console. */
async function drawThrough(data: unknown, locale: string, region: string | undefined) {
  const store = new ConsentStore({ region, target: document });
  const { errors, warnings } = await consoleDuring(async () => {
    usePolicy(store, data);
    const { box, elements, drawn } = await draw(store, locale);
    try {
      expectDrawn(store, elements);
      for (const answer of ['acceptAll', 'reset'] as const) {
        store[answer]();
        await drawn();
      }
      expectDrawn(store, elements);
      expect(box.querySelectorAll('*')).to.have.length(TAGS.length);
    } finally {
      box.remove();
    }
  });
  return { errors, warnings };
}

function expectDrawn(store: ConsentStore, elements: LitElement[]) {
  const [banner, settings, table, statement, choices] = elements;
  const asks = store.undecided.length > 0;
  expect(parts(banner!, 'region')).to.have.length(asks ? 1 : 0);
  const services = store.inventory.flatMap((group) => group.services);
  // A service without cookies has a row as well.
  const rows = services.reduce((sum, { cookies = [] }) => sum + (cookies.length || 1), 0);
  for (const element of [table!, statement!]) {
    expect(parts(element, 'service')).to.have.length(services.length);
    expect(parts(element, 'row')).to.have.length(rows);
  }
  const groups = store.inventory.map(({ category }) => category);
  expect(parts(settings!, 'category')).to.have.length(groups.length);
  const optional = groups
    .filter((one) => !isLocked(basisOf(one, store.region)))
    .map(({ id }) => id);
  const switches = parts<HTMLInputElement>(settings!, 'switch').map(({ name }) => name);
  expect(switches).to.include.members(optional);
  const objections = store.decidable.filter(
    (one) => basisOf(one, store.region) === 'exempt-objectable',
  );
  expect(parts(choices!, 'objection')).to.have.length(objections.length);
  for (const element of elements) expectClean(element);
}

const isLocked = (basis: string) => ['necessary', 'exempt'].includes(basis);

/** Each label belongs to one switch, no text has become an element, and no link runs a script. */
function expectClean({ shadowRoot }: LitElement): void {
  const ids = [...shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size, ids.join(' ')).to.equal(ids.length);
  expect(shadowRoot!.querySelectorAll('script, img')).to.have.length(0);
  for (const { protocol } of shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    expect(protocol).to.match(/^(https?|mailto|tel):$/);
  }
}

const locale = fc.constantFrom('en', 'fr', 'ar', 'fr-CA', 'x');

await seedProperties();
await Promise.all(['fr', 'ar'].map((one) => loadTexts(one, PARTS)));

describe('the elements', () => {
  it('render any valid policy without errors or warnings', async () => {
    const check = fc.asyncProperty(validPolicy, locale, somewhere, async (data, code, region) => {
      const { errors, warnings } = await drawThrough(data, code, region);
      expect([...errors, ...warnings]).to.deep.equal([]);
    });
    await fc.assert(check, { numRuns: 200 });
  });

  it('render any usable policy and report one error for each problem of others', async () => {
    const check = fc.asyncProperty(mutatedPolicy, locale, async (data, code) => {
      const { problems } = parsePolicy(data);
      const { errors } = await drawThrough(data, code, undefined);
      expect(errors).to.have.length(problems.length);
    });
    await fc.assert(check, { numRuns: 100 });
  });
});
