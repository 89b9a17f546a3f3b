const NAME = 'choice';
const LIFETIME = 180 * 86_400;

/** The categories that were granted, or nothing where nobody has been asked. */
export function storedChoice() {
  const cookie = document.cookie.split('; ').find((pair) => pair.startsWith(`${NAME}=`));
  return cookie?.slice(NAME.length + 1).split('.');
}

/** Keeps the ids of the granted categories and services. */
export function storeChoice(granted) {
  document.cookie = `${NAME}=${granted.join('.')};path=/;max-age=${LIFETIME};samesite=lax`;
}

/** Runs the scripts that wait for one of the granted ids. */
export function openGates(granted) {
  for (const gated of document.querySelectorAll('script[type="text/plain"][data-consent]')) {
    if (!granted.includes(gated.dataset.consent)) continue;
    const script = document.createElement('script');
    script.src = gated.dataset.src;
    script.async = false;
    gated.replaceWith(script);
  }
}

/** Keeps a choice and lets happen what it allows. */
export function decide(granted) {
  storeChoice(granted);
  openGates(granted);
}
