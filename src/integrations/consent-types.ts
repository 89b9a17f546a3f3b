import type { ConsentEffect } from '../effects/run-effects.js';

/** Maps each of Google's seven consent types to the category or service that must be granted. */
export type SignalMap = Readonly<Record<string, string>>;

const DEFAULT_SIGNALS: SignalMap = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'statistics',
  functionality_storage: 'preferences',
  personalization_storage: 'preferences',
  security_storage: 'necessary',
};

interface DataLayerGlobal {
  dataLayer?: unknown[];
}

/**
 * Announces consent to Google's tags (consent mode v2): first that everything is denied, then an
 * update whenever the signals change. Gates open after both.
 *
 * It loads nothing itself. Gate the tags too (“basic” mode); otherwise they contact Google before
 * consent is granted. A tag without a gate needs the default before it, in the page:
 *
 * ```html
 * <script>
 *   window.dataLayer ??= [];
 *   function gtag() { dataLayer.push(arguments); }
 *   gtag('consent', 'default', {
 *     ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied',
 *     analytics_storage: 'denied', functionality_storage: 'denied',
 *     personalization_storage: 'denied', security_storage: 'denied',
 *   });
 * </script>
 * ```
 *
 * If a tag ran before the default, a warning in the console says so.
 *
 * @param signals The category or service for each consent type. Default: the seven types and the
 *   built-in categories.
 * @example start({ effects: [googleConsentMode()] });
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export function googleConsentMode(signals: SignalMap = DEFAULT_SIGNALS): ConsentEffect {
  return (store, { signal }) => {
    const read = () =>
      Object.entries(signals).map(([type, id]) => [
        type,
        store.isGranted(id) ? 'granted' : 'denied',
      ]);
    const denied = Object.keys(signals).map((type) => [type, 'denied']);
    let sent = Object.fromEntries(denied);
    warnIfTooLate(dataLayer());
    const announce = announcer();
    announce('consent', 'default', sent);
    const update = () => {
      const next = Object.fromEntries(read());
      if (JSON.stringify(next) === JSON.stringify(sent)) return;
      sent = next;
      announce('consent', 'update', sent);
    };
    store.subscribe(update, { signal });
  };
}

/**
 * Adds commands to the queue of Google's tags: before all others until a tag has run, which
 * replaces the queue's `push`. Tags accept only the `arguments` object of a function, not an array.
 */
function announcer(): (...command: unknown[]) => void {
  let announced = 0;
  return function (..._command) {
    const queue = dataLayer();
    // eslint-disable-next-line prefer-rest-params
    if (hasRun(queue)) queue.push(arguments);
    // eslint-disable-next-line prefer-rest-params
    else queue.splice(announced++, 0, arguments);
  };
}

const dataLayer = (): unknown[] => ((globalThis as DataLayerGlobal).dataLayer ??= []);

function warnIfTooLate(queue: unknown[]): void {
  if (!hasRun(queue) || !isTooLate(queue)) return;
  console.warn(
    'consent-elements: a Google tag ran before googleConsentMode() could announce that consent is ' +
      "denied. Gate the tag with data-consent, or write gtag('consent', 'default', …) in front " +
      'of it, in the page itself.',
  );
}

const hasRun = (queue: unknown[]): boolean => !Array.isArray(queue) || Object.hasOwn(queue, 'push');

/** Whether a tag was started before a consent default was set. */
function isTooLate(queue: unknown[]): boolean {
  const commands = [...queue].map((entry) => Object(entry) as Record<string, unknown>);
  const first = commands.findIndex(({ 0: name, event }) => name === 'config' || event);
  const isSaid = commands.findIndex(
    ({ 0: name, 1: what }) => name === 'consent' && what === 'default',
  );
  return first >= 0 && (isSaid < 0 || isSaid > first);
}
