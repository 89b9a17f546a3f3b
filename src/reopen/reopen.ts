import { reopenStyles } from '../generated/styles/reopen-styles.js';
import type { ConsentStore } from '../store/consent-store.js';
import { labelIn } from './label.js';
import { keepFocusClear } from './scroll-padding.js';

/** What a link to the settings of a banner consists of. */
interface Reopen {
  readonly host: HTMLElement;
  readonly link: HTMLElement;
  readonly text: HTMLElement;
}

const shown = new WeakMap<Element, Reopen>();

/** Whether a choice is in force, which the visitor can change. */
export const isChosen = ({ consent, policy, undecided, decidable }: ConsentStore): boolean =>
  consent.decidedAt !== undefined &&
  undecided.length === 0 &&
  (policy === undefined || decidable.length > 0);

/** Shows the link of a banner where its store knows of a choice; without a store, hides it. */
export const offerReopen = (
  banner: HTMLElement,
  store: ConsentStore | false,
  locale: string,
): void => showReopen(banner, store && isChosen(store), locale);

/**
 * Shows or hides the link to the settings that a banner with `reopen` asks for. It is at the end of
 * the page, where it has room, and floats in a corner of a wide view.
 *
 * @param locale Its language as BCP 47 tag.
 */
export function showReopen(banner: HTMLElement, isShown: boolean, locale: string): void {
  const corner = banner.getAttribute('reopen');
  if (!isShown || corner === null || !banner.isConnected) return hide(banner);
  const reopen = shown.get(banner) ?? created();
  shown.set(banner, reopen);
  reopen.host.dataset['reopen'] = corner === 'end' ? 'end' : 'start';
  void write(reopen, locale, () => shown.get(banner) === reopen);
}

function hide(banner: HTMLElement): void {
  const { host } = shown.get(banner) ?? {};
  if (!host) return;
  shown.delete(banner);
  // A library may have replaced `Element.prototype.remove`.
  host.parentNode?.removeChild(host);
  keepFocusClear();
}

/** Puts the link into the page once it has its text, and again where a router has removed it. */
async function write(reopen: Reopen, locale: string, isThere: () => boolean): Promise<void> {
  const { host, link, text } = reopen;
  // This runs on every change of the page, and what follows makes the browser lay it out.
  if (link.dataset['locale'] === locale && host.parentNode === document.body) return;
  link.dataset['locale'] = locale;
  const label = await labelIn(locale);
  // Another language may have been asked for, or the link been hidden.
  if (link.dataset['locale'] !== locale || !isThere()) return;
  link.lang = label.lang;
  if (text.textContent !== label.text) text.textContent = label.text;
  if (host.parentNode !== document.body) document.body.append(host);
  keepFocusClear(host);
}

function created(): Reopen {
  const host = document.createElement('div');
  // Turbo keeps it when it morphs the page.
  host.setAttribute('data-turbo-permanent', '');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(reopenStyles);
  root.adoptedStyleSheets = [sheet];
  const link = document.createElement('a');
  link.href = '#cookie-settings';
  link.setAttribute('part', 'reopen');
  const text = document.createElement('span');
  link.append(icon(), text);
  root.append(link);
  return { host, link, text };
}

/** Two sliders. */
const SLIDERS =
  'M2 5h3M9 5h5M2 11h5M11 11h3M5 5a2 2 0 1 0 4 0 2 2 0 1 0-4 0M7 11a2 2 0 1 0 4 0 2 2 0 1 0-4 0';

/** Made of nodes, since Trusted Types may keep the package from writing markup. */
function icon(): SVGElement {
  const svg = drawn('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' });
  svg.append(drawn('path', { d: SLIDERS }));
  return svg;
}

function drawn(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}
