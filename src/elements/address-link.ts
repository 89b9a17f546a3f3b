import { str } from '@lit/localize/internal/str-tag.js';
import type { Localization } from '../localization/localization.js';

/** The text of a link to an embed's own page. */
const openOn = (site: string, { msg }: Localization): string =>
  msg(str`Open on ${site}`, { id: 'gate.open' });

/** A link to the page of an embed, for visitors who do not allow it here. */
export const linkTemplate = (address: string, site: string, i18n: Localization): unknown =>
  i18n.html`<p><a part="link" href=${address}>${openOn(site, i18n)}</a></p>`;
