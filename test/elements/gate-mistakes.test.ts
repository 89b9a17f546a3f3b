import { expect } from '@esm-bundle/chai';
import { aTimeout } from '@open-wc/testing-helpers';
import '../../src/define/gate.js';
import type { CookieGateElement } from '../../src/define/gate.js';
import { usePolicy } from '../../src/store/load-policy.js';
import { eventually } from '../eventually.js';
import { consoleDuring, createStore, mount, rendered } from './mounting.js';
import { policy } from './policies.js';

const TEMPLATE = '<template><p>Held back</p></template>';

/** A gate, and the warnings about it while it is mounted and a decision is made. */
async function setup(category: string, children = TEMPLATE) {
  const store = createStore();
  let gate!: CookieGateElement;
  const { warnings, errors } = await consoleDuring(async () => {
    gate = await mount<CookieGateElement>('cookie-gate', { store, category }, children);
    store.acceptAll();
    await rendered(gate);
    store.rejectAll();
    await rendered(gate);
  });
  return { gate, store, warnings, errors };
}

describe('a mistake in a <cookie-gate>', () => {
  const mistakes = [
    ['an id that nobody declared', 'vide', TEMPLATE, 'the policy has no vide'],
    ['an id with a space', 'video media', TEMPLATE, 'the policy has no video media'],
    ['no category', '', TEMPLATE, 'without a category'],
    ['no template', 'video', '<iframe title="Video"></iframe>', 'holds nothing back'],
    ['a template that is no child', 'video', `<div>${TEMPLATE}</div>`, 'holds nothing back'],
  ] as const;
  for (const [what, category, children, hint] of mistakes) {
    it(`is reported once: ${what}`, async () => {
      const { warnings } = await setup(category, children);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('consent-elements').and.contain(hint);
    });
  }

  it('is reported for each gate', async () => {
    const both = [await setup('vide'), await setup('vide')];
    expect(both.flatMap((one) => one.warnings)).to.have.length(2);
  });

  it('is not reported for correct gates', async () => {
    for (const category of ['video', 'media', 'necessary']) {
      const { warnings, errors } = await setup(category);
      expect([...warnings, ...errors]).to.be.empty;
    }
  });

  it('is not reported for an id before the policy has loaded', async () => {
    const store = createStore({ policy: null });
    let gate!: CookieGateElement;
    const early = await consoleDuring(async () => {
      gate = await mount<CookieGateElement>('cookie-gate', { store, category: 'vide' }, TEMPLATE);
    });
    expect(early.warnings).to.be.empty;
    const late = await consoleDuring(async () => {
      usePolicy(store, policy);
      await rendered(gate);
    });
    expect(late.warnings).to.have.length(1);
  });
});

interface StreamedPage extends Window {
  readonly said: string[];
  readonly defined?: boolean;
}

/** A page whose parser stops where the test wants it to; the gate is defined by then. */
async function openPage() {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const page = frame.contentDocument!;
  const win = frame.contentWindow as unknown as StreamedPage;
  const address = new URL('../../src/define/gate.ts', import.meta.url).href;
  page.open();
  page.write(`<!doctype html><script>
    said = [];
    console.warn = (...args) => said.push(String(args[0]));
    import('${address}').then(() => (defined = true));
  </script>`);
  await eventually(() => win.defined, 'the gate is defined');
  return { frame, page, win };
}

describe('a <cookie-gate> that is still being parsed', () => {
  it('is checked when the page has loaded', async () => {
    const { frame, page, win } = await openPage();
    page.write('<cookie-gate category="media">');
    await aTimeout(50);
    page.write(`${TEMPLATE}</cookie-gate><cookie-gate category="media"></cookie-gate>`);
    await aTimeout(50);
    expect(win.said).to.be.empty;
    page.close();
    await eventually(() => win.said.length > 0, 'a warning about the second one');
    await aTimeout(50);
    expect(win.said).to.have.length(1);
    frame.remove();
  });
});
