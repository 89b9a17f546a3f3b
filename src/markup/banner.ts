import { str } from '@lit/localize/internal/str-tag.js';
import { filled, PLACE } from '../localization/enumeration.js';
import type { Localization } from '../localization/localization.js';
import { askedCategories } from '../model/consent.js';
import type { Consent } from '../model/record.js';
import type { Category, Policy } from '../model/policy.js';
import { answerButtons, closeButton } from './answer-buttons.js';
import { heading, siteName } from './headings.js';
import { addressOf, categoryList, sentenceGap, signalNote, when } from './phrases.js';

/** The content of a banner: from a store, or from what a server knows of a first visit. */
export interface Question {
  readonly policy: Policy | undefined;
  readonly region?: string | undefined;
  readonly consent: Pick<Consent, 'decidedAt'>;
  /** The categories that wait for an answer. */
  readonly undecided: readonly Category[];
  /** The categories that Global Privacy Control denies. */
  readonly deniedBySignal: readonly Category[];
}

/** How a page has its banner drawn. */
export interface BannerLook {
  /** Level of the heading. */
  readonly heading: number;
  /** Whether it has a button that closes it by a refusal. */
  readonly closable: boolean;
}

/** The box of the banner. */
export function bannerRegion(question: Question, look: BannerLook, i18n: Localization): unknown {
  const { html, language, direction } = i18n;
  const title = html`<slot name="heading">${titleOf(question, i18n)}</slot>`;
  return html`<section
    part="region"
    aria-labelledby="heading"
    data-nosnippet
    lang=${language}
    dir=${direction}
  >
    <div class="question">
      <div class="message">
        <div class="title">
          <slot name="logo"></slot>${heading(look.heading, 'heading', title, i18n)}
          ${when(look.closable, () => closeButton(i18n))}
        </div>
        <div part="text">
          <slot name="text">${text(question, i18n)}</slot>
          ${signalNote(question.deniedBySignal, i18n)}
        </div>
      </div>
      ${links(question, i18n)}
    </div>
    ${actions(i18n)}
  </section>`;
}

/** Whether an earlier choice is in force, and the banner asks because categories are new. */
export function isChanged({ consent }: Question): boolean {
  return consent.decidedAt !== undefined;
}

function titleOf({ policy }: Question, i18n: Localization): unknown {
  const name = policy?.site?.name;
  if (!name) return i18n.msg('Cookies on this site', { id: 'banner.heading' });
  const site = PLACE;
  const title = i18n.msg(str`Cookies on ${site}`, { id: 'banner.heading.site' });
  return filled(title, siteName(name, i18n));
}

/**
 * What the banner asks, and how to change the answer later. It names all purposes, also if only one
 * is new: its buttons decide about all of them.
 */
function text(question: Question, i18n: Localization): unknown {
  const { html, msg } = i18n;
  const { policy, region, undecided, deniedBySignal } = question;
  const categories = PLACE;
  const added = msg(str`New since your last choice: ${categories}.`, { id: 'banner.changed' });
  const asked = msg(
    str`Besides the necessary cookies, and only with your consent, we use cookies for these purposes: ${categories}.`,
    { id: 'banner.text' },
  );
  const change = msg(
    'You can change your choice or withdraw your consent at any time in the cookie settings.',
    { id: 'banner.withdraw' },
  );
  const named = (sentence: string, list: readonly Category[]) => [
    filled(sentence, categoryList(list, i18n)),
    sentenceGap(i18n),
  ];
  const isNew = isChanged(question) && named(added, undecided);
  const all = policy ? askedCategories(policy, { region }) : [];
  // Those have a sentence of their own.
  const purposes = all.filter((category) => !deniedBySignal.includes(category));
  return html`<p>${when(isNew, (sentence) => sentence)}${named(asked, purposes)}${change}</p>`;
}

/** The policy's links, then the slot for the page's own. */
function links({ policy }: Question, i18n: Localization): unknown {
  const { html, msg } = i18n;
  const statement = addressOf(policy?.site?.statement, i18n);
  const privacy = addressOf(policy?.controller?.privacy, i18n);
  return html`<p part="links">
    ${when(
      statement,
      (href) => html`<a href=${href}>${msg('Cookie statement', { id: 'link.statement' })}</a>`,
    )}
    ${when(
      privacy,
      (href) => html`<a href=${href}>${msg('Privacy notice', { id: 'link.privacy' })}</a>`,
    )}
    <slot name="links"></slot>
  </p>`;
}

function actions(i18n: Localization): unknown {
  const { html, msg } = i18n;
  return html`<div part="actions">
    ${answerButtons(i18n)}
    <button type="button" part="settings">${msg('Settings', { id: 'action.settings' })}</button>
    <slot name="actions"></slot>
  </div>`;
}
