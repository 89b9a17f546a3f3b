import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { INLINE_CORE_HASH, renderSnippet, renderStatement, renderTable } from '../dist/render.js';

export const usage = `consent-elements render FILE [options]

Prints an element, prerendered from the policy in FILE. The banner comes with the script that decides
whether it shows; both go to the beginning of <body>, in this order. The statement and the table go
where they are to be read, and need no script.

  --element NAME     banner, statement or table (default: banner)
  --entry ADDRESS    of elements.js, as the page asks for it (required for the banner)
  --src ADDRESS      of the policy file, as the page asks for it
  --locale TAG       language of the page (default: en)
  --placement WHERE  of the banner: bottom, top, corner or inline (default: bottom)
  --heading LEVEL    of the heading of banner or statement, 1 to 6 (default: 2)
  --children MARKUP  for the slots of the statement
  --category ID      the only one in the table
  --cookie NAME      of the consent cookie, in statement and table (default: cookies_preferences)
  --region REGION    where the visitors are, for a policy with a basis per region
  --nonce NONCE      of the page's content security policy`;

export const names = [
  ...['element', 'entry', 'src', 'locale', 'placement', 'heading', 'children', 'category'],
  ...['cookie', 'region', 'nonce'],
];

export const files = 1;

const RENDERERS = { banner: renderSnippet, statement: renderStatement, table: renderTable };

const rendererOf = ({ element = 'banner' }) =>
  Object.hasOwn(RENDERERS, element) ? RENDERERS[element] : undefined;

export function missing(values) {
  const render = rendererOf(values);
  if (!render) return `There is no element ${values.element}.`;
  return render === renderSnippet && !values.entry ? '--entry is missing.' : undefined;
}

/** The sources that a content security policy without a nonce must allow. */
function hashes(markup, render) {
  const [, css] = /<style>(.*?)<\/style>/s.exec(markup) ?? [];
  const style = css && createHash('sha256').update(css).digest('base64');
  const scripts = render === renderSnippet ? [`script-src '${INLINE_CORE_HASH}'`] : [];
  return [...scripts, ...(style ? [`style-src 'sha256-${style}'`] : [])].join('; ');
}

export async function run([file], { element, ...options }) {
  const render = rendererOf({ element });
  const markup = await render(JSON.parse(await readFile(file, 'utf8')), options);
  return { markup, allow: options.nonce ? undefined : hashes(markup, render) };
}
