import { expect } from '@esm-bundle/chai';
import { renderSnippet } from '../../src/render.js';
import type { Policy } from '../../src/model/policy.js';
import { eventually } from '../eventually.js';
import { readText } from '../package/ask-node.js';
import { policy, policyWith } from '../policies.js';
import { page } from '../site/pages.js';
import { closeSites, openSite, type Route } from '../site/site.js';

const PLACEMENTS = ['bottom', 'top', 'corner', 'inline', 'dialog'] as const;
type Placement = (typeof PLACEMENTS)[number];

const ENGINE = 'node_modules/@duckduckgo/autoconsent';
const [engine, others, rule, interpreter, consentOMatic] = await Promise.all([
  readText(`${ENGINE}/dist/autoconsent.playwright.js`),
  readText(`${ENGINE}/rules/rules.json`),
  readText('docs/refusal-rules/autoconsent.json'),
  readText('test/docs/consent-o-matic.js'),
  readText('docs/refusal-rules/consent-o-matic.json'),
]);

/**
 * Installs the engine with rules, as a browser does; the page collects its messages in
 * `engineMessages`.
 */
const autoconsent = (autoAction: 'optOut' | 'optIn', rules = `[${rule}]`, more = '') => `
  window.engineMessages = [];
  const answers = {
    init: { type: 'initResp', rules: { autoconsent: ${rules} }, config: { autoAction: '${autoAction}', ${more} } },
  };
  window.autoconsentSendMessage = async (message) => {
    engineMessages.push(message);
    // The first message comes before the engine can be answered.
    await undefined;
    if (answers[message.type]) await autoconsentReceiveMessage(answers[message.type]);
  };
  ${engine}`;

interface EngineMessage {
  readonly type: string;
  readonly result?: boolean;
  readonly cmp?: string;
  readonly state?: { readonly lifecycle: string };
}

declare global {
  interface Window {
    engineMessages: EngineMessage[];
    autoconsentReceiveMessage(message: object): Promise<void>;
    answerByRule(rule: object, types: object): Promise<void>;
  }
}

/** A page whose banner is rendered by the script, or prerendered in the markup. */
const INSTALLS: Readonly<Record<string, (placement: Placement, of: Policy) => Promise<string>>> = {
  'with the script tag': (placement) =>
    Promise.resolve(page({ banner: `placement="${placement}"` })),
  prerendered: async (placement, of) => {
    const options = { entry: '/cdn/elements.js', src: '/cookies.json', locale: 'en' };
    const drawn = placement === 'dialog' ? {} : { placement };
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head>
      <body>${await renderSnippet(of, { ...options, ...drawn })}<h1>A page</h1></body></html>`;
  },
};

interface Visit {
  readonly placement?: Placement;
  readonly install?: keyof typeof INSTALLS;
  readonly script: string;
  readonly of?: Policy;
}

async function visit({
  placement = 'bottom',
  install = 'with the script tag',
  script,
  of = policy,
}: Visit) {
  const routes: Record<string, Route> = {
    '/': await INSTALLS[install]!(placement, of),
    '/cookies.json': JSON.stringify(of),
  };
  const site = await openSite(routes);
  const tab = await site.open('/', { script });
  const kept = async () =>
    (await site.cookies()).find(({ name }) => name === 'cookies_preferences')?.value ?? '';
  return {
    tab,
    /** Waits until the cookie jar has these grants and refusals. */
    isKept: (yes: string, no: string) =>
      eventually(async () => (await kept()).endsWith(`&yes=${yes}&no=${no}`), `${yes} / ${no}`),
    /** The engine’s message of a type, once it has been sent. */
    async messageOf(type: string): Promise<EngineMessage> {
      const isTold = (wanted: string) =>
        window.engineMessages.some((message) => message.type === wanted);
      await tab.until(isTold, type);
      const all = await tab.evaluate(() =>
        window.engineMessages.map(({ type: sent, result, cmp }) => ({ type: sent, result, cmp })),
      );
      return all.find((message) => message.type === type)!;
    },
    boxes: () =>
      tab.evaluate(
        () =>
          document.querySelector('cookie-banner')!.shadowRoot!.querySelectorAll('[part=region]')
            .length,
      ),
  };
}

/** All ways to install a banner; a dialog is never prerendered. */
const VISITS = Object.keys(INSTALLS).flatMap((install) =>
  PLACEMENTS.filter((placement) => install !== 'prerendered' || placement !== 'dialog').map(
    (placement) => ({ install, placement }),
  ),
);

describe('the autoconsent rule, run by its engine', () => {
  afterEach(closeSites);

  for (const { install, placement } of VISITS) {
    it(`rejects all in a banner ${install}, placement ${placement}`, async () => {
      const { tab, isKept, messageOf, boxes } = await visit({
        install,
        placement,
        script: autoconsent('optOut'),
      });
      expect((await messageOf('popupFound')).cmp).to.equal('consent-elements');
      expect((await messageOf('optOutResult')).result).to.be.true;
      await isKept('', 'statistics.media');
      await eventually(async () => (await boxes()) === 0, 'the banner closes');
      await tab.evaluate(() => window.autoconsentReceiveMessage({ type: 'selfTest' }));
      expect((await messageOf('selfTestResult')).result).to.be.true;
    });
  }

  for (const install of Object.keys(INSTALLS)) {
    it(`accepts all in a banner ${install}`, async () => {
      const { isKept, messageOf } = await visit({ install, script: autoconsent('optIn') });
      expect((await messageOf('optInResult')).result).to.be.true;
      await isKept('statistics.media', '');
    });
  }

  it('is the only rule of the engine that detects the banner', async () => {
    const rules = `[...${JSON.stringify(JSON.parse(others).autoconsent)}, ${rule}]`;
    const { isKept, tab } = await visit({ script: autoconsent('optOut', rules) });
    await isKept('', 'statistics.media');
    const detected = await tab.evaluate(() =>
      window.engineMessages.filter(({ type }) => type === 'cmpDetected').map(({ cmp }) => cmp),
    );
    expect(detected).to.deep.equal(['consent-elements']);
  });

  it('does not detect another <cookie-banner> element', async () => {
    const other = '<cookie-banner><p part="banner"><button part="reject">No</button></p>';
    const site = await openSite({ '/': `<!doctype html><title>A page</title>${other}` });
    const script = autoconsent('optOut', `[${rule}]`, 'detectRetries: 2');
    const tab = await site.open('/', { script });
    await tab.until(() =>
      window.engineMessages.some(({ state }) => state?.lifecycle === 'nothingDetected'),
    );
    const types = await tab.evaluate(() => window.engineMessages.map(({ type }) => type));
    expect(types).not.to.include('cmpDetected');
  });
});

describe('the Consent-O-Matic rule, run as its README describes', () => {
  afterEach(closeSites);

  const read = JSON.parse(consentOMatic) as Record<string, object>;

  /** Answers the banner for a user who allows the categories of the given letters. */
  async function answer(types: Readonly<Record<string, boolean>>, options: Partial<Visit> = {}) {
    const visited = await visit({ ...options, script: interpreter });
    await visited.tab.evaluate(
      ([ours, allowed]) => {
        void window.answerByRule(ours, allowed);
      },
      [read['consent-elements']!, types] as const,
    );
    return visited;
  }

  for (const { install, placement } of VISITS) {
    it(`rejects all in a banner ${install}, placement ${placement}`, async () => {
      const { isKept, boxes } = await answer({}, { install, placement });
      await isKept('', 'statistics.media');
      await eventually(async () => (await boxes()) === 0, 'the banner closes');
    });
  }

  it('accepts the categories that the user allows and skips one that the site lacks', async () => {
    const { isKept } = await answer({ A: true, B: true });
    await isKept('statistics', 'media');
  });

  it('accepts all for a user who allows everything', async () => {
    const { isKept } = await answer({ A: true, B: true, E: true, F: true, X: true });
    await isKept('statistics.media', '');
  });

  const own = policyWith({
    categories: [
      { id: 'necessary', basis: 'necessary' },
      { id: 'statistics', basis: 'consent' },
      { id: 'media', basis: 'exempt-objectable' },
      { id: 'research', basis: 'consent', name: { en: 'Research' }, purpose: { en: 'Studies' } },
    ],
  });

  it('turns off a category that is on until refused', async () => {
    const { isKept } = await answer({}, { of: own });
    await isKept('', 'statistics.media.research');
  });

  it('treats a custom category as “other purposes”', async () => {
    const { isKept } = await answer({ X: true }, { of: own });
    await isKept('research', 'statistics.media');
  });
});
