import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type TemplateResult } from 'lit';
import { enumeration, filled, PLACE } from '../localization/enumeration.js';
import type { Localization } from '../localization/localization.js';
import { privacyLinkText } from '../localization/service-texts.js';
import { heading } from '../markup/headings.js';
import { localized, when } from '../markup/phrases.js';
import type { Service } from '../model/policy.js';
import type { Held } from './gate-held.js';
import { kindIcon, kindOf, playSign } from './gate-icon.js';
import { ownAddress } from './gate-mistakes.js';

/** What the placeholder is rendered from. */
export interface GateView {
  readonly category: string;
  readonly preview: string | undefined;
  /** Level of the heading. */
  readonly level: number;
  /** Nothing for an id that is not declared, or not yet. */
  readonly held: Held | undefined;
  readonly isLoading: boolean;
  /** Whether the content is allowed and about to show. */
  readonly isOpen: boolean;
  /** A link to the address of the embed, if the gate has one. */
  readonly link?: unknown;
  readonly i18n: Localization;
  readonly allowOnce: () => void;
  readonly allowAlways: () => void;
}

/** The placeholder: a picture, if there is one, and the words. */
export function placeholderTemplate(view: GateView): TemplateResult {
  const { isOpen, i18n } = view;
  const preview = ownAddress(view.preview);
  return html`<section
    part="placeholder"
    role="group"
    aria-labelledby=${isOpen ? nothing : 'heading'}
    lang=${i18n.language}
    dir=${i18n.direction}
  >
    ${when(preview, (src) => html`<img part="preview" src=${src} alt="" />`)}
    ${iconTemplate(view, !!preview)} ${isOpen ? nothing : wordsTemplate(view)}
  </section>`;
}

/** On a picture only the sign that it plays, since the picture says the rest. */
function iconTemplate({ category, held, isOpen }: GateView, hasPicture: boolean): unknown {
  const services = held?.services ?? [];
  const kinds = services.flatMap(({ kind }) => kind ?? []);
  const ids = [...services.map(({ id }) => id), category];
  const kind = kindOf(kinds.length > 0 ? kinds : ids);
  if (hasPicture) return kind === 'video' ? playSign() : nothing;
  return isOpen ? nothing : kindIcon(kind);
}

function wordsTemplate(view: GateView): TemplateResult {
  const { held, level, i18n } = view;
  const unnamed = i18n.msg('Embedded content', { id: 'category.media.name' });
  return html`<div class="words">
    ${heading(level, 'heading', localized(held?.name ?? unnamed, i18n), i18n)}
    ${held ? offerTemplate(held, view) : reasonTemplate(view)} ${view.link}
    <slot></slot>
  </div>`;
}

/** Says why the content stays closed; nothing while the policy is loading. */
function reasonTemplate({ isLoading, i18n }: GateView): unknown {
  if (isLoading) return nothing;
  return html`<p part="text">
    ${i18n.msg(
      'This content is not shown, because there is no information about what it would store.',
      {
        id: 'gate.unknown',
      },
    )}
  </p>`;
}

function offerTemplate({ services }: Held, view: GateView): TemplateResult {
  const { i18n, allowOnce, allowAlways } = view;
  return html`<div part="text">
      ${services.length > 0 ? providedBy(services, i18n) : nothing}
      <p>${explanation(i18n)} ${services.map((service) => privacyLink(service, i18n))}</p>
    </div>
    <div part="actions">
      <button type="button" part="allow-once" @click=${allowOnce}>
        ${i18n.msg('Allow once', { id: 'gate.once' })}
      </button>
      <button type="button" part="allow-always" @click=${allowAlways}>
        ${i18n.msg('Always allow', { id: 'gate.always' })}
      </button>
    </div>`;
}

function explanation({ msg }: Localization): string {
  return msg(
    'When this content is loaded, data about your visit is sent to another site, and cookies may be set.',
    { id: 'gate.text' },
  );
}

function providedBy(services: readonly Service[], i18n: Localization): unknown {
  const names = PLACE;
  const label = i18n.msg(str`Provided by: ${names}`, { id: 'gate.provider' });
  const providers = [...new Set(services.map(({ provider }) => provider))];
  const marked = providers.map((provider) => html`<bdi translate="no">${provider}</bdi>`);
  return html`<p>${filled(label, enumeration(marked, i18n, providers))}</p>`;
}

function privacyLink({ privacy, provider }: Service, i18n: Localization): unknown {
  return when(privacy, (href) => html`<a href=${href}>${privacyLinkText(provider, i18n)}</a>`);
}
