/**
 * Stand-ins for the tags of eight vendors. Each takes its queue from the start, or waits for its
 * snippet’s calls, and records the calls that it receives in `calls`, in their order. A call that
 * the vendor does not document throws.
 */
export const RECORDERS = `{
  window.calls = [];
  const receive = (vendor, known) => (name, ...values) => {
    if (!known.includes(name)) throw Error(vendor + ' has no ' + name);
    calls.push([vendor, name, ...values]);
  };
  /** A queue of lists of a command and its values. */
  const queue = (name, take) => {
    const before = window[name] ?? [];
    window[name] = { push: take };
    before.forEach((entry) => take(entry));
  };

  const google = receive('google', ['js', 'config', 'consent', 'set']);
  const layer = (window.dataLayer ??= []);
  const receiveEntry = (entry) => {
    if (String(entry) !== '[object Arguments]') throw Error('no arguments');
    google(...(['js', 'config'].includes(entry[0]) ? [entry[0]] : entry));
  };
  layer.forEach(receiveEntry);
  layer.push = (entry) => (receiveEntry(entry), Array.prototype.push.call(layer, entry));

  const matomo = receive('matomo', [
    'requireConsent', 'setConsentGiven', 'forgetConsentGiven', 'trackPageView',
  ]);
  let isRequired = false;
  queue('_paq', (entry) => {
    isRequired ||= entry[0] === 'requireConsent';
    matomo(...entry);
  });
  window.Matomo = { getAsyncTracker: () => ({ isConsentRequired: () => isRequired }) };

  const uet = receive('uet', ['consent', 'pageLoad']);
  const flat = [...(window.uetq ?? [])];
  window.uetq = { push: uet };
  while (flat.length > 0) uet(...flat.splice(0, flat[0] === 'consent' ? 3 : 1));

  const clarity = receive('clarity', ['consentv2', 'consent']);
  const commands = window.clarity?.q ?? [];
  window.clarity = clarity;
  commands.forEach((command) => clarity(...command));

  window.fbq = receive('meta', ['consent', 'init']);
  window.pintrk = receive('pinterest', ['load', 'setconsent']);
  const tiktok = receive('tiktok', ['holdConsent', 'grantConsent', 'revokeConsent', 'load']);
  window.ttq = {};
  for (const name of ['holdConsent', 'grantConsent', 'revokeConsent', 'load']) {
    ttq[name] = () => tiktok(name);
  }

  const hubspot = receive('hubspot', ['setHubSpotConsent', 'revokeCookieConsent']);
  if (!window.disableHubSpotCookieBanner) throw Error('its own banner would show');
  queue('_hsp', (entry) => hubspot(...entry));
}`;

/** What sites put beside the tags that have a queue. */
const SNIPPET = `window.dataLayer ??= [];
  function gtag() { dataLayer.push(arguments); }
  gtag('js', new Date()); gtag('config', 'G-1');
  (window._paq ??= []).push(['trackPageView']);
  (window.uetq ??= []).push('pageLoad');`;

/** The tags as a page has them. */
export const recorders = (attributes = '') =>
  `<script ${attributes}>${SNIPPET}</script><script ${attributes} src="/tags.js"></script>`;

declare global {
  interface Window {
    /** The calls that the vendors received; for functions that run in a page. */
    calls?: unknown[][];
  }
}
