import { readFile } from 'node:fs/promises';
import { MORE_RULES } from './more-rules.js';

/** Answers the banners of other managers, in the page. */
export interface Engine {
  /** The script that runs in each frame. */
  readonly script: string;
  /** What the script needs to know, as JSON. */
  readonly settings: string;
}

/** How a user gets the engine. */
export const INSTALL =
  'install @duckduckgo/autoconsent to answer the banners of other managers (npm install --save-dev @duckduckgo/autoconsent)';

/**
 * Only finds the banner: the answer is asked for later. Nothing is hidden, since a hidden banner is
 * no refusal.
 */
const CONFIG = {
  enabled: true,
  autoAction: null,
  disabledCmps: [],
  enablePrehide: false,
  enableCosmeticRules: false,
  enableGeneratedRules: true,
  enableHeuristicDetection: false,
  heuristicMode: 'off',
  enablePopupMutationObserver: false,
  detectRetries: 20,
  isMainWorld: false,
  prehideTimeout: 0,
  visualTest: false,
  logs: {
    lifecycle: false,
    rulesteps: false,
    detectionsteps: false,
    evals: false,
    errors: false,
    messages: false,
    waits: false,
  },
};

let engine: Promise<Engine | undefined> | undefined;

/** Reads the engine, once; resolves to nothing where it is not installed. */
export const loadEngine = (): Promise<Engine | undefined> =>
  (engine ??= readEngine().catch(() => undefined));

async function readEngine(): Promise<Engine> {
  const entry = import.meta.resolve('@duckduckgo/autoconsent');
  const rules = import.meta.resolve('@duckduckgo/autoconsent/rules/rules.json');
  const [script, text] = await Promise.all([
    // Not among the package's exports; a browser extension bundles it.
    readFile(new URL('autoconsent.playwright.js', entry), 'utf8'),
    readFile(new URL(rules), 'utf8'),
  ]);
  const known = JSON.parse(text) as { autoconsent: unknown[] };
  const autoconsent = [...known.autoconsent, ...MORE_RULES];
  const message = { type: 'initResp', rules: { autoconsent }, config: CONFIG };
  return { script, settings: JSON.stringify(message) };
}
