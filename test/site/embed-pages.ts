import { policyWith } from '../policies.js';
import { cookieOf } from '../records.js';
import { portal, type PageParts } from './pages.js';
import { openSite, type Route } from './site.js';

export const FILM = 'https://www.youtube.com/watch?v=M7lc1UVf-VE&t=90';
export const PLAYER = 'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE?start=90';
export const MAP = 'https://www.openstreetmap.org/#map=16/48.8584/2.2945';
export const SONG = 'https://open.spotify.com/track/5ihDGnhQgMA0F0tk9fNLlA';

const embed = (id: string, kind: 'video' | 'map' | 'audio', provider: string) =>
  ({ id, kind, provider, category: 'media' }) as const;

/** A policy that declares the services of the addresses above. */
export const EMBEDS = policyWith({
  services: [
    embed('youtube', 'video', 'Film Ltd'),
    embed('openstreetmap-embed', 'map', 'Map Foundation'),
    embed('spotify-embed', 'audio', 'Song Ltd'),
  ],
});

/** The gate of an address. */
export const gate = (href: string, inside = ''): string =>
  `<cookie-gate href="${href}">${inside}</cookie-gate>`;

export interface EmbedVisit extends PageParts {
  readonly routes?: Record<string, Route>;
  readonly policy?: object;
  /** Whether the visitor has allowed everything on an earlier visit. */
  readonly isReturn?: boolean;
  readonly hasScripts?: boolean;
  /** Runs before the scripts of the page. */
  readonly before?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Visits a page with embeds, whose sites the test's browser stands for. */
export async function visitEmbeds(visit: EmbedVisit) {
  const { routes, policy = EMBEDS, isReturn = false, before, ...rest } = visit;
  const { hasScripts = true, viewport, ...parts } = rest;
  const banner = isReturn ? 'revision="1"' : '';
  const site = await openSite(
    portal({ banner, ...parts }, { '/cookies.json': JSON.stringify(policy), ...routes }),
    { others: '<!doctype html><title>A player</title>', hasScripts, ...(viewport && { viewport }) },
  );
  if (isReturn) await site.plant([grant()]);
  const tab = await site.open('/', before ? { script: before } : {});
  return {
    site,
    tab,
    /** The addresses that were asked for at the sites of others. */
    others: async () => (await site.others()).map(({ url }) => url),
    /** Waits for the placeholder of the first gate, with its words. */
    isShut: () =>
      tab.until(() =>
        document.querySelector('cookie-gate')!.shadowRoot?.querySelector('[part=heading]'),
      ),
    warnings: async () =>
      (await tab.messages()).filter(({ type }) => type === 'warning').map(({ text }) => text),
  };
}

const grant = () => ({
  name: 'cookies_preferences',
  value: cookieOf(['statistics', 'media'], [], { at: Math.floor(Date.now() / 1000) - 60 }),
  domain: 'www.portal.example',
  path: '/',
});
