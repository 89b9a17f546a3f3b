import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { INLINE_CORE_HASH, renderSnippet, renderStatement, renderTable } from '../dist/render.js';
import { localeNote } from './locale-note.mjs';
import { mustAllow } from './must-allow.mjs';

export const summary = 'Prints an element as markup, prerendered from the policy.';

export const usage = `consent-elements render FILE [options]

Prints an element, prerendered from the policy in FILE. For the banner, prints the inline script that
decides whether to show it, followed by the banner: insert both at the beginning of <body>, in this
order. Insert the statement and the table where visitors read them; they need no script.

  --element NAME     banner, statement or table (default: banner)
  --entry URL        URL of elements.js (required for the banner)
  --src URL          URL of the policy file (required for the banner)
  --locale TAG       language of the page: de, zh-TW, Django's pt_BR (default: en)
  --placement WHERE  placement of the banner: bottom, top, corner or inline (default: bottom)
  --heading LEVEL    level of the heading of banner or statement, 1 to 6 (default: 2)
  --closable         adds a button that closes the banner, which refuses everything
  --children MARKUP  markup for the slots of the statement
  --category ID      the only category in the table
  --cookie NAME      name of the consent cookie (default: cookies_preferences)
  --endpoint URL     address to which choices are posted
  --region REGION    region of the visitors, for a policy with a basis per region
  --nonce NONCE      nonce of the page's content security policy

More attributes of the banner, which apply to the whole page:

  --domain DOMAIN    domain of the consent cookie, or auto (default: this host only)
  --csrf NAMES       request header and name of the CSRF token, such as "X-Token: token"
  --reload           reloads the page after a withdrawal
  --reopen SIDE      shows a link to the settings once the visitor has chosen: start or end`;

/** Attributes of the banner that the statement and the table do not have. */
const OF_BANNER = ['domain', 'csrf', 'reload', 'reopen'];

const TEXTS = [
  ...['element', 'entry', 'src', 'locale', 'placement', 'heading', 'children', 'category'],
  ...['cookie', 'endpoint', 'region', 'nonce', 'domain', 'csrf', 'reopen'],
];

export const options = {
  ...Object.fromEntries(TEXTS.map((name) => [name, { type: 'string' }])),
  closable: { type: 'boolean' },
  reload: { type: 'boolean' },
};

const RENDERERS = { banner: renderSnippet, statement: renderStatement, table: renderTable };

const rendererOf = ({ element = 'banner' }) =>
  Object.hasOwn(RENDERERS, element) ? RENDERERS[element] : undefined;

export function mistakeIn({ length }, values) {
  if (length !== 1) return 'render expects exactly one FILE.';
  const render = rendererOf(values);
  if (!render) return `Unknown element: ${values.element}`;
  return render === renderSnippet ? mistakeInBanner(values) : mistakeInText(values);
}

/** Without the policy, a banner that already shows could not store an answer. */
function mistakeInBanner({ entry, src, reopen = 'start' }) {
  if (!['start', 'end'].includes(reopen))
    return `--reopen should be start or end, not “${reopen}”.`;
  if (!entry) return 'The option --entry is required: the URL of elements.js.';
  return src ? undefined : 'The option --src is required: the URL of the policy file.';
}

/** What the banner alone says of the page, a statement or a table would ignore. */
function mistakeInText(values) {
  const idle = OF_BANNER.find((name) => values[name] !== undefined);
  return idle && `--${idle} is an option of the banner.`;
}

/** The options of a renderer: attributes for the banner, and what the others say of the page. */
function optionsFor(render, { endpoint, domain, csrf, reload, reopen, ...given }) {
  if (render !== renderSnippet) return { ...given, posted: endpoint !== undefined };
  const attributes = { domain, endpoint, csrf, reload: reload ? '' : undefined, reopen };
  return { ...given, attributes };
}

/** The sources that a content security policy without a nonce must allow. */
function hashes(markup, render) {
  const [, css] = /<style>(.*?)<\/style>/s.exec(markup) ?? [];
  const style = css && createHash('sha256').update(css).digest('base64');
  const scripts = render === renderSnippet ? [`script-src '${INLINE_CORE_HASH}'`] : [];
  return [...scripts, ...(style ? [`style-src 'sha256-${style}'`] : [])].join('; ');
}

export async function run([file], { element, ...given }) {
  const render = rendererOf({ element });
  const policy = JSON.parse(await readFile(file, 'utf8'));
  const output = await render(policy, optionsFor(render, given));
  const allowed = given.nonce ? undefined : mustAllow(hashes(output, render));
  const notes = [localeNote(given.locale, policy.texts), allowed].filter(Boolean);
  return { output, notes: notes.join('\n') };
}
