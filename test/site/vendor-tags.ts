import type { Route } from './site.js';

/**
 * A Google tag as documented: it takes the queue from its start, counts at `config` under the consent
 * that it knows by then (all of it, unless a default says otherwise), and goes on with what is pushed.
 */
const GOOGLE = `{
  const consent = { ad_storage: 'granted' };
  const take = (command) => {
    if (command[0] === 'consent') Object.assign(consent, command[2]);
    if (command[0] !== 'config') return;
    fetch('/collect/' + consent.ad_storage);
    if (consent.ad_storage === 'granted') document.cookie = '_gcl_au=1; Path=/';
  };
  const queue = (window.dataLayer ??= []);
  const { push } = Array.prototype;
  queue.forEach(take);
  queue.push = (...commands) => {
    commands.forEach(take);
    return push.apply(queue, commands);
  };
}`;

/**
 * Matomo’s tracker as documented: it takes the queue from its start, then whatever is pushed; what is
 * tracked without the consent that is required waits for it.
 */
const MATOMO = `{
  let isRequired = false, isGiven = false;
  const waiting = [];
  const hit = () => {
    document.cookie = '_pk_id.1=1; Path=/';
    document.cookie = '_pk_ses.1=1; Path=/';
    fetch('/hit');
  };
  const methods = {
    requireConsent: () => (isRequired = true),
    setConsentGiven() {
      isGiven = true;
      waiting.splice(0).forEach((one) => one());
    },
    forgetConsentGiven: () => (isGiven = false),
    trackPageView: () => (isRequired && !isGiven ? waiting.push(hit) : hit()),
  };
  const push = ([name, ...values]) => methods[name]?.(...values);
  (window._paq ?? []).forEach(push);
  window._paq = { push };
  window.Matomo = { getAsyncTracker: () => ({ isConsentRequired: () => isRequired }) };
  fetch('/tracker-ran');
}`;

/** The two, under the names of their vendors, as a page finds them. */
export const VENDORS: Record<string, Route> = {
  '/gtag.js': GOOGLE,
  '/tracker.js': MATOMO,
  '/collect/granted': '',
  '/collect/denied': '',
  '/hit': '',
  '/tracker-ran': '',
};

const script = (text: string, attributes = '') => `<script ${attributes}>${text}</script>`;

const CONFIG = `window.dataLayer ??= []; gtag('js', new Date()); gtag('config', 'G-1');
  function gtag() { dataLayer.push(arguments); }`;
const TRACK = `(window._paq ??= []).push(['trackPageView']);`;

/** The snippets of both, with attributes for all of their scripts. */
export const googleTag = (attributes = '') =>
  script(CONFIG, attributes) + script('', `${attributes} src="/gtag.js"`);

export const matomoTag = (attributes = '') =>
  script(TRACK, attributes) + script('', `${attributes} src="/tracker.js"`);

/** What was pushed for Google's tags, in its order; for `evaluate`. */
export const commands = () =>
  ((window as { dataLayer?: ArrayLike<unknown>[] }).dataLayer ?? []).map((command) =>
    command[0] === 'consent' ? command[1] : command[0],
  );
