import type { Localization } from '../localization/localization.js';
import type { Answer } from '../markup/answer-buttons.js';
import { savedText, showOnce } from '../markup/status-line.js';
import { createConsent } from '../model/consent.js';
import { DAY, DEFAULT_LIFETIME } from '../model/lifetime.js';
import type { Circumstances, Policy } from '../model/policy.js';
import { closeText } from '../page/text-banners.js';
import { knownConsent, readByPolicy, readChoice, setAnnounced } from '../page/early-consent.js';
import { cookieName, storedChoice } from '../page/early-record.js';
import { openGates } from '../page/early-gates.js';
import { isStoreAwaited, loadApp, loadWatch, loadStore } from '../page/load-parts.js';
import { dispatch } from '../platform/events.js';
import { whenIdle } from '../platform/page-state.js';
import { writeCookie } from '../platform/write-cookie.js';
import { ConsentChangeEvent } from '../store/consent-events.js';
import type { EarlyDecision } from '../store/decision-making.js';
import type { DecisionSource } from '../store/consent-store-options.js';
import { bannerAttribute } from '../store/banner-attribute.js';
import { sharedStore } from '../store/shared-store.js';
import { earlyDecision } from './answer-record.js';
import type { TextBanner } from './text-banner.js';

/** What a visitor is asked about. */
export interface Asked {
  readonly banner: HTMLElement;
  readonly policy: Policy;
  readonly circumstances: Circumstances;
  readonly i18n: Localization;
}

/**
 * Takes an answer to the text banner: by the store where a script has called `start()`, maybe with
 * another place for the choice. Where the page has replaced what this code needs, everything is
 * denied.
 */
export async function takeAnswer(answer: Answer, text: TextBanner, asked: Asked): Promise<void> {
  const source = { origin: text.banner };
  try {
    const store = sharedStore() ?? (isStoreAwaited() ? await loadStore() : undefined);
    if (store) store[`${answer}All`](source);
    else decideEarly(answer, asked, source);
    saySaved(text, asked, store?.isKept ?? storedChoice() !== '');
  } catch (error) {
    void loadApp().then((app) => app?.giveUp(error));
  }
}

/** Whether a decision waits for the store to announce it; later ones wait behind it. */
let isAnnouncedLater = false;

/**
 * Decides without a store, and without further code: writes the cookie, opens gates that contain
 * only scripts, dispatches `consent-change`. The store adopts the decision once the page is idle. The
 * store announces a withdrawal, because its event names the data that could not be deleted.
 */
export function decideEarly(answer: Answer, asked: Asked, source: DecisionSource): void {
  const { policy, circumstances, banner } = asked;
  const { origin, reason = `${answer}-all` } = source;
  const at = Math.floor(Date.now() / 1000);
  const known = { ...circumstances, at, previous: knownConsent() };
  const decision = { ...earlyDecision(answer, policy, known), reason, origin };
  closeText(banner);
  keep(decision, asked);
  openGates();
  isAnnouncedLater ||= isWithdrawal(decision);
  if (isAnnouncedLater) adopt(decision);
  else announce(decision);
}

function announce(decision: EarlyDecision): void {
  const { origin, reason, changed } = decision;
  const target = origin?.isConnected ? origin : document;
  if (changed.length > 0) dispatch(target, new ConsentChangeEvent(decision));
  void loadWatch().then((part) => part?.notifyTabs(reason));
  const adoptLater = () => adopt({ ...decision, origin: null });
  // A decision that is posted and a cookie for the whole domain must not be lost when the page
  // closes.
  if (bannerAttribute('endpoint') || bannerAttribute('domain') === 'auto') adoptLater();
  else whenIdle(adoptLater);
}

const adopt = (decision: EarlyDecision): void => void loadApp().then((app) => app?.adopt(decision));

const isWithdrawal = ({ changed, previous, consent }: EarlyDecision): boolean =>
  changed.some((id) => previous.isGranted(id) && !consent.isGranted(id));

/** Where the browser keeps no cookie, the decision holds for this page. */
function keep({ record, value }: EarlyDecision, { policy, circumstances }: Asked): void {
  const domain = bannerAttribute('domain')?.replace(/^\./, '');
  // Only the store can find the registrable domain; it moves the cookie there.
  const own = domain === 'auto' ? undefined : domain;
  writeCookie(`${cookieName()}=${value}`, DEFAULT_LIFETIME * DAY, own);
  const held = () => createConsent(record, policy, circumstances);
  if (storedChoice() === value) readChoice();
  else readByPolicy(held, policy.revision);
  setAnnounced({ choice: storedChoice(), at: Date.now() });
}

function saySaved({ status }: TextBanner, { i18n }: Asked, isKept: boolean): void {
  const { language, direction } = i18n;
  Object.assign(status, { lang: language, dir: direction });
  status.textContent = savedText(isKept, i18n);
  showOnce(status.parentElement!);
}
