import { domContentLoaded } from '../effects/module-scripts.js';
import { loadLocalization, type Localization } from '../localization/localization.js';
import { questionFor } from '../markup/question.js';
import { textHtml } from '../markup/text-html.js';
import { createConsent } from '../model/consent.js';
import { decodeConsent } from '../model/decode.js';
import { DEFAULT_LIFETIME, hasExpired } from '../model/lifetime.js';
import { declaredIds, type Circumstances, type Policy } from '../model/policy.js';
import { isAsking, setAsked } from '../page/asked.js';
import {
  announceReady,
  knownConsent,
  readByPolicy,
  setEarlyDecider,
  setReadPolicy,
} from '../page/early-consent.js';
import { isStoredTwice, recordFrom, storedChoice } from '../page/early-record.js';
import { openGates } from '../page/page-gates.js';
import { isPageRead, isPrerendering } from '../platform/page-state.js';
import { hasPrivacySignal } from '../platform/privacy-signal.js';
import { sharedStore } from '../store/shared-store.js';
import { decideEarly, type Asked } from './answer.js';
import { converse, languageOf, leaveToElement } from './converse.js';
import { policyOfBanner } from './policy-of-banner.js';
import { drawText } from './text-banner.js';
import { usablePolicy } from './usable-policy.js';

/**
 * Reads the policy, and draws the banner as text where something is undecided: neither Lit nor the
 * store is loaded for that. Resolves to `false` where the banner is left to its element.
 *
 * @throws The policy cannot be fetched or drawn, which the store reports.
 */
export async function ask(banner: HTMLElement): Promise<boolean> {
  if (isLeftToElement(banner)) return false;
  const [data, builtIn] = await Promise.all([
    policyOfBanner(banner),
    loadLocalization(languageOf(banner), ['banner'], textHtml),
  ]);
  const policy = usablePolicy(data);
  const i18n = await worded(policy, builtIn, banner);
  if (!policy || !i18n || isLeftToElement(banner)) return false;
  const asked = { banner, policy, circumstances: circumstancesOf(banner), i18n };
  if (!readStored(asked)) return false;
  noteFile(banner, data);
  if (!show(asked)) return false;
  void announce(asked);
  if (isAsking(banner)) await painted();
  return true;
}

/** The texts of the banner, with the policy's own ones where it has some. */
const worded = async (policy: Policy | undefined, builtIn: Localization, banner: HTMLElement) =>
  policy?.texts
    ? (await import('./own-words.js')).ownWords(policy.texts, languageOf(banner))
    : builtIn;

const circumstancesOf = (banner: HTMLElement): Circumstances => ({
  region: banner.getAttribute('region') ?? undefined,
  gpc: hasPrivacySignal(),
});

function noteFile(banner: HTMLElement, data: unknown): void {
  const src = banner.getAttribute('src');
  if (src) setReadPolicy({ src, data });
}

/** In a frame it takes more code to find out whether the outer page is of the same site. */
const isLeftToElement = (banner: HTMLElement): boolean =>
  isPrerendering() ||
  top !== self ||
  !!sharedStore()?.pageTexts ||
  (banner.shadowRoot !== null && !boxOf(banner)) ||
  banner.matches(':defined');

/** The box of a banner that shows, or was prerendered. */
const boxOf = ({ shadowRoot }: Element): Element | null | undefined =>
  shadowRoot?.querySelector('section');

/** Reads the stored choice through the policy; `false` where the store has to read it. */
function readStored({ policy, circumstances }: Asked): boolean {
  const ids = declaredIds(policy);
  const stored = storedChoice();
  if (stored && (isStoredTwice() || !isReadable(stored))) return false;
  readByPolicy((choice) => {
    const record = recordFrom(choice, policy.revision, ids);
    return createConsent(record, policy, circumstances);
  }, policy.revision);
  return true;
}

function isReadable(choice: string): boolean {
  const record = decodeConsent(choice);
  return record !== undefined && !hasExpired(record, Date.now() / 1000, DEFAULT_LIFETIME);
}

/** Shows the banner where something is undecided; `false` where its element has to. */
function show(asked: Asked): boolean {
  const { banner, policy, circumstances, i18n } = asked;
  const question = questionFor(policy, { ...circumstances, consent: knownConsent() });
  const isUndecided = question.undecided.length > 0;
  const text = isUndecided ? drawText(banner, question, i18n) : undefined;
  if (!text && (isUndecided || boxOf(banner))) return false;
  setAsked(banner, () => undefined);
  if (text) converse(text, asked);
  setEarlyDecider((answer, source) => decideEarly(answer, asked, source));
  return true;
}

/** What follows a tag that closes itself becomes the content of the element, which warns of that. */
const FOREIGN = ':scope > :not(script, template, style, link, meta, noscript, [slot])';

/** Tells the page that consent is known, and opens what is granted until it is refused. */
async function announce({ banner }: Asked): Promise<void> {
  if (!isPageRead()) await domContentLoaded();
  if (banner.querySelector(FOREIGN)) leaveToElement(banner);
  // The store does that itself.
  if (!sharedStore()) announceReady();
  openGates();
}

/** Resolves when the banner shows; a page in the background shows when the visitor comes. */
const painted = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
