import { html } from 'lit';
import type { Localization } from '../localization/localization.js';
import { savedText as keptText } from '../markup/status-line.js';

/** What is said after an answer; where the browser keeps nothing, that is not hidden. */
export function savedText(isKept: boolean, i18n: Localization): string {
  return isKept
    ? keptText(i18n)
    : i18n.msg('Your choice holds for this page only: the browser does not keep it.', {
        id: 'status.held',
      });
}

/** A link, or the bare text where there is no address. */
export function link(address: string | undefined, text: unknown): unknown {
  return address ? html`<a href=${address}>${text}</a>` : text;
}
