import type { ArgTypes } from '@storybook/web-components-vite';
import { ConsentStore, memoryStorage } from '../src/index.js';

/** The arguments of every story about the site and its visitor, besides the element's attributes. */
export interface Visit {
  /** Address of a policy file; stories that show a failure use it. */
  readonly src?: string;
  /** What the site declares. */
  readonly policy?: unknown;
  /** The value of the consent cookie; nothing for a first visit. */
  readonly cookie?: string;
  readonly region?: string;
  /** Whether the browser sends Global Privacy Control. */
  readonly gpc?: boolean;
  /** Whether the browser keeps nothing: cookies are blocked. */
  readonly forgets?: boolean;
  readonly locale?: string;
  readonly heading?: number;
}

export const visitArgTypes = {
  policy: { control: 'object' },
  cookie: {
    name: 'cookie value',
    description:
      'The value of `cookies_preferences` from an earlier visit; empty on a first visit.',
    control: 'text',
    table: { category: 'story' },
  },
  gpc: {
    name: 'Global Privacy Control',
    description: 'The browser asks not to sell or share data.',
    control: 'boolean',
    table: { category: 'story' },
  },
  forgets: {
    name: 'blocked storage',
    description: 'The browser stores nothing.',
    control: 'boolean',
    table: { category: 'story' },
  },
} satisfies ArgTypes<Visit>;

/** Stories look the same on every day. */
const NOW = Date.UTC(2026, 10, 23, 12);
const A_MONTH = 30 * 24 * 60 * 60;

interface Answers {
  readonly yes?: string;
  readonly no?: string;
  readonly months?: number;
}

/** The cookie of a visitor who answered some months ago. */
export function answered({ yes = '', no = '', months = 1 }: Answers): string {
  return `v=1&rev=1&at=${NOW / 1000 - months * A_MONTH}&yes=${yes}&no=${no}`;
}

/** A store of the story's own, so that no choice is carried into the next story. */
export function storeOf({ cookie, region, gpc, forgets }: Visit): ConsentStore {
  const storage = memoryStorage(cookie || undefined);
  return new ConsentStore({
    storage: forgets ? { ...storage, write: () => false } : storage,
    region,
    gpc,
    clock: () => NOW,
  });
}
