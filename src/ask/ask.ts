import { languageOf } from '../localization/language-around.js';
import { loadLocalization, type Localization } from '../localization/localization.js';
import { questionFor } from '../markup/question.js';
import { textHtml } from '../markup/text-html.js';
import type { Policy } from '../model/policy.js';
import { isAsking, setAsked } from '../page/text-banners.js';
import { consentByPolicy, setEarlyDecider } from '../page/early-consent.js';
import { isPrerendering } from '../platform/page-state.js';
import { announce, readBy, readPolicy } from '../reading/read-policy.js';
import { sharedStore } from '../store/shared-store.js';
import { decideEarly, type Asked } from './answer.js';
import { interact, leaveToElement } from './text-banner-events.js';
import { drawText } from './text-banner.js';

/**
 * Reads the policy, and draws the banner as text where something is undecided: neither Lit nor the
 * store is loaded for that. Resolves to `false` where the banner is left to its element.
 *
 * @throws The policy cannot be fetched or drawn, which the store reports.
 */
export async function takeBanner(banner: HTMLElement): Promise<boolean> {
  if (isLeftToElement(banner)) return false;
  const [reading, builtIn] = await Promise.all([
    readPolicy(banner),
    loadLocalization(languageOf(banner), ['banner'], textHtml),
  ]);
  if (!reading) return false;
  const i18n = await worded(reading.policy, builtIn, banner);
  if (!i18n || isLeftToElement(banner)) return false;
  readBy(reading, banner);
  const asked = { ...reading, banner, i18n };
  if (!show(asked)) return false;
  const shown = isAsking(banner) && painted();
  void announce(
    reading.policy,
    shown,
    () => banner.querySelector(FOREIGN) && leaveToElement(banner),
  );
  await shown;
  if (isHiddenUntilDefined(banner)) leaveToElement(banner);
  return true;
}

/** The texts of the banner, with the policy's own ones where it has some. */
const worded = async ({ texts }: Policy, builtIn: Localization, banner: HTMLElement) =>
  texts ? (await import('./own-banner-texts.js')).ownWords(texts, languageOf(banner)) : builtIn;

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

/**
 * Whether the page hides elements that are not defined, as libraries of components recommend
 * (`:not(:defined)`): the banner shows only once its element is there. A blocker hides the banner
 * alone, and loads nothing more.
 */
function isHiddenUntilDefined(banner: Element): boolean {
  if (isVisible(boxOf(banner))) return false;
  const other = document.createElement('not-defined');
  banner.after(other);
  const isHidden = !isVisible(other);
  other.parentNode?.removeChild(other);
  return isHidden;
}

/** Safari before 17.4 cannot say; there, everything counts as visible. */
const isVisible = (element: Element | null | undefined): boolean =>
  element?.checkVisibility?.({ visibilityProperty: true }) !== false;

/** Shows the banner where something is undecided; `false` where its element has to. */
function show(asked: Asked): boolean {
  const { banner, policy, circumstances, i18n } = asked;
  const question = questionFor(policy, { ...circumstances, consent: consentByPolicy() });
  const isUndecided = question.undecided.length > 0;
  const text = isUndecided ? drawText(banner, question, i18n) : undefined;
  if (!text && (isUndecided || boxOf(banner))) return false;
  if (text) interact(text, asked);
  else setAsked(banner, () => undefined);
  setEarlyDecider((answer, source) => decideEarly(answer, asked, source));
  return true;
}

/**
 * Resolves when the present content of the page is painted; for a page in the background, when the
 * visitor opens it.
 */
const painted = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** HTML after a self-closing tag becomes the content of the element, which warns about it. */
const FOREIGN = ':scope > :not(script, template, style, link, meta, noscript, [slot])';
