import { html } from 'lit';
import manifest from '../../custom-elements.json';

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly Named[];
  readonly slots?: readonly Named[];
}

const { modules } = manifest as { modules: readonly { declarations?: readonly Declaration[] }[] };

/** The manifest’s declaration of an element, with its parts and slots. */
export function declarationOf(tag: string): Declaration {
  const all = modules.flatMap(({ declarations = [] }) => declarations);
  const found = all.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`custom-elements.json does not know <${tag}>`);
  return found;
}

/** The slots that have a name. */
export const namedSlots = (tag: string): readonly Named[] =>
  (declarationOf(tag).slots ?? []).filter(({ name }) => name !== '');

/** Descriptions are Markdown; all that they use of it is `code`. */
export const withCode = (description = ''): unknown[] =>
  description
    .split('`')
    .map((piece, index) => (index % 2 === 1 ? html`<code class="inline">${piece}</code>` : piece));
