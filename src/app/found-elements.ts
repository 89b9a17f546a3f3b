import { languageOf } from '../localization/language-around.js';
import { requestTexts } from '../localization/request-texts.js';
import { INTERFACE, partsFor, STATEMENT } from '../localization/shown-parts.js';
import type { CataloguePart } from '../localization/translation-types.js';
import { closeText, isAsking } from '../page/text-banners.js';
import { readPolicyFile } from '../page/early-consent.js';
import { isMoreNeeded } from '../page/needs.js';
import { warn } from '../platform/warn.js';
import type { ConsentStore } from '../store/consent-store.js';
import type { TAGS } from '../store/page-options.js';
import { loadSettings } from './added-settings.js';
import { elementsOfPage, takePagePolicy } from './page-policy.js';

const DEFINITIONS: Readonly<Record<(typeof TAGS)[number], () => Promise<unknown>>> = {
  'cookie-banner': () => import('../define/banner.js'),
  'cookie-settings': loadSettings,
  'cookie-table': () => import('../define/table.js'),
  'cookie-statement': () => import('../define/statement.js'),
  'cookie-gate': () => import('../define/gate.js'),
  'cookie-choices': () => import('../define/choices.js'),
};

/** What elements show of a translation, where that is more than a banner shows. */
const PARTS: Partial<Record<(typeof TAGS)[number], readonly CataloguePart[]>> = {
  'cookie-settings': INTERFACE,
  'cookie-table': INTERFACE,
  'cookie-statement': STATEMENT,
  'cookie-gate': INTERFACE,
};

const requested = new Set<string>();

/** Loads what the elements in the page need, of code and of data. */
export function loadFound(store: ConsentStore): void {
  if (isPolicyNeeded(store)) takePagePolicy(store);
  else store.announceReady();
  for (const element of elementsOfPage()) {
    if (isAnswered(element, store)) closeText(element);
    const tag = element.localName as (typeof TAGS)[number];
    const parts = PARTS[tag];
    if (parts) requestTexts(languageOf(element), partsFor(parts, store.policy));
    if (requested.has(tag) || (tag === 'cookie-banner' && !isToShow(element, store))) continue;
    requested.add(tag);
    void DEFINITIONS[tag]().catch(warn);
  }
}

/** A file that was read for the text of the banner costs nothing more. */
const isPolicyNeeded = ({ consent }: ConsentStore): boolean =>
  isMoreNeeded() ||
  !consent.decidedAt ||
  readPolicyFile() !== undefined ||
  document.querySelector('cookie-choices') !== null;

/**
 * A banner that shows as text needs no element. One that was prerendered without a reason is
 * removed by its element. Where the policy is missing, only a defined element notices that a script
 * sets its property or adds a child.
 */
const isToShow = (banner: Element, store: ConsentStore): boolean =>
  !isAsking(banner) &&
  (store.undecided.length > 0 ||
    !!banner.shadowRoot?.querySelector('section') ||
    (store.status === 'empty' && isMoreNeeded()));

const isAnswered = (banner: Element, { status, undecided }: ConsentStore): boolean =>
  isAsking(banner) && undecided.length === 0 && ['ready', 'failed'].includes(status);
