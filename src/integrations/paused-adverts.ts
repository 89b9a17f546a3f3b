import type { ConsentEffect } from '../effects/run-effects.js';
import { vendorSignal } from './vendor-signal.js';

type Command = (...command: unknown[]) => void;

interface Scope {
  fbq?: Command;
  pintrk?: Command;
  ttq?: Partial<Record<'holdConsent' | 'grantConsent' | 'revokeConsent', () => void>>;
}

const scope = globalThis as Scope;

interface AdvertOptions {
  /** The category or service that must be granted. Default: `marketing`. */
  readonly category?: string;
}

/**
 * Announces consent to Meta's pixel. Gate its snippet, or write `fbq('consent', 'revoke');` in it,
 * between its function and `init`: a tag that is initialized before counts at once.
 *
 * - Before, as soon as the snippet has run: `fbq('consent', 'revoke')`.
 * - On grant: `fbq('consent', 'grant')`. On withdrawal: `fbq('consent', 'revoke')`, which pauses it.
 *
 * Where the visitor opted out of sale and sharing (Global Privacy Control), `marketing` is denied,
 * and the pixel is paused: that is more than Meta's limited data use, which has to be set before
 * `init` and is therefore left to the snippet.
 *
 * @example start({ effects: [meta()] });
 * @see https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
export function meta({ category = 'marketing' }: AdvertOptions = {}): ConsentEffect {
  return vendorSignal({
    name: 'meta',
    types: { all: category },
    when: 'all',
    find: () => scope.fbq,
    notify: (fbq, { all }) => fbq('consent', all ? 'grant' : 'revoke'),
  });
}

/**
 * Announces consent to Pinterest's tag. Gate its snippet, or write `pintrk('setconsent', false);` in
 * it, after `load`.
 *
 * - Before, as soon as the snippet has run: `pintrk('setconsent', false)`.
 * - On grant: `pintrk('setconsent', true)`. On withdrawal: `pintrk('setconsent', false)`, which also
 *   deletes its own first-party data.
 *
 * @example start({ effects: [pinterest()] });
 * @see https://help.pinterest.com/en/business/article/install-the-pinterest-tag
 */
export function pinterest({ category = 'marketing' }: AdvertOptions = {}): ConsentEffect {
  return vendorSignal({
    name: 'pinterest',
    types: { all: category },
    when: 'all',
    find: () => scope.pintrk,
    notify: (pintrk, { all }) => pintrk('setconsent', all),
  });
}

/**
 * Announces consent to TikTok's pixel. Gate its snippet, or write `ttq.holdConsent();` in it, before
 * `ttq.load()`.
 *
 * - Before, as soon as the snippet has run: `ttq.holdConsent()`, which queues its events.
 * - On grant: `ttq.grantConsent()`. On withdrawal: `ttq.revokeConsent()`.
 *
 * @example start({ effects: [tiktok()] });
 * @see https://business-api.tiktok.com/portal/docs/pixel-cookie-consent-mode/v1.3
 */
export function tiktok({ category = 'marketing' }: AdvertOptions = {}): ConsentEffect {
  return vendorSignal({
    name: 'tiktok',
    types: { all: category },
    when: 'all',
    find: () => scope.ttq,
    notify(ttq, { all }, isFirst) {
      ttq[all ? 'grantConsent' : isFirst ? 'holdConsent' : 'revokeConsent']!();
    },
  });
}
