import { isPrerendering } from '../effects/prerendering.js';
import { scriptPolicy } from '../gates/trusted-types.js';
import { bannerStyles } from '../generated/styles/banner-styles.js';
import { buttonStyles } from '../generated/styles/button-styles.js';
import { hostStyles } from '../generated/styles/host-styles.js';
import { loadLocalization } from '../localization/localization.js';
import { languageAround } from '../localization/page-language.js';
import { keepInView } from '../markup/in-view.js';
import { bannerRegion } from '../markup/banner.js';
import { questionFor } from '../markup/question.js';
import { statusLine } from '../markup/status-line.js';
import { textHtml, textOf } from '../markup/text-html.js';
import { writtenAnswers } from '../markup/written-answers.js';
import { withDefaults, type PolicyFile } from '../model/policy.js';
import { prefetched } from '../store/prefetched.js';
import { hasPrivacySignal } from '../store/privacy-signal.js';
import { sharedStore } from '../store/shared-store.js';
import { takeAnswers, type Entry } from './early-answers.js';
import { bringStore } from './load-core.js';

/**
 * Draws the banner of a first visit before there is an element, from the same templates: Lit and
 * the store come when it shows, and the element takes it over. Resolves then. The policy is taken at its word: the
 * check comes with the store, and takes the banner away where the policy cannot be used.
 *
 * @throws The policy cannot be fetched or drawn, which the store will tell.
 */
export async function drawFirst(banner: HTMLElement, entry: Entry): Promise<void> {
  if (isLeftToElement(banner)) return;
  const locale = banner.getAttribute('locale') ?? languageAround(banner);
  const [data, i18n] = await Promise.all([policyOf(banner), loadLocalization(locale, textHtml)]);
  if (isLeftToElement(banner)) return;
  const policy = withDefaults(data as PolicyFile);
  const region = banner.getAttribute('region') ?? undefined;
  const question = questionFor(policy, { region, gpc: hasPrivacySignal() });
  if (question.undecided.length === 0) return;
  const level = Number(banner.getAttribute('heading')) || 2;
  draw(banner, textOf([bannerRegion(question, level, i18n), statusLine(i18n)]));
  takeAnswers(banner, {
    written: (answer) => writtenAnswers(policy, { region, ...keepingOf(banner) })[answer],
    load: async () => (await bringStore()) && entry,
  });
  await painted();
}

const keepingOf = (banner: HTMLElement) => ({
  name: banner.getAttribute('cookie'),
  domain: banner.getAttribute('domain'),
});

/** In a frame it takes more code to tell whether the outer page is of the same site. */
const isLeftToElement = (banner: HTMLElement): boolean =>
  isPrerendering() ||
  top !== self ||
  sharedStore() !== undefined ||
  banner.shadowRoot !== null ||
  banner.matches(':defined');

/** Resolves when what was drawn shows; a page in the background shows when the visitor comes. */
const painted = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

function draw(banner: HTMLElement, box: string): void {
  const safe = scriptPolicy()?.createHTML(box);
  if (!safe) return;
  const root = banner.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [hostStyles, buttonStyles, bannerStyles].map(sheet);
  root.innerHTML = safe;
  // The status line; the style sheet for that comes with the element.
  (root.lastElementChild as HTMLElement).style.cssText = 'position:absolute;clip-path:inset(50%)';
  // What follows `<cookie-banner />` in a page is its content; see `foreign-children.ts`.
  root.append(document.createElement('slot'));
  keepInView(root.querySelector('section')!);
}

function sheet(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}

/** The policy as the markup names it; the answer stays for the store to read. */
async function policyOf(banner: HTMLElement): Promise<unknown> {
  const src = banner.getAttribute('src');
  if (src) {
    const answer = await prefetched.get(src);
    return answer?.ok ? answer.clone().json() : undefined;
  }
  const script = banner.querySelector(':scope > script[type="application/json"]');
  return JSON.parse(script!.textContent);
}
