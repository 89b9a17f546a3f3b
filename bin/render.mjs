import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { INLINE_CORE_HASH, renderSnippet } from '../dist/render.js';

export const usage = `consent-elements render FILE --entry URL [options]

Prints the inline script that decides whether to show the banner, followed by the banner, prerendered
from the policy in FILE. Insert both at the beginning of <body>, in this order.

  --entry URL        URL of elements.js (required)
  --src URL          URL of the policy file
  --locale TAG       language of the page (default: en)
  --placement WHERE  bottom, top, corner or inline (default: bottom)
  --heading LEVEL    level of the banner's heading, 1 to 6 (default: 2)
  --region REGION    region of the visitors, for a policy with a basis per region
  --nonce NONCE      nonce of the page's content security policy
  --closable         adds a button that closes the banner, which refuses everything`;

export const names = ['entry', 'src', 'locale', 'placement', 'heading', 'region', 'nonce'];

export const flags = ['closable'];

export const files = 1;

/** The sources that a content security policy without a nonce must allow. */
function hashes(snippet) {
  const [, css] = /<style>(.*?)<\/style>/s.exec(snippet) ?? [];
  const style = css && createHash('sha256').update(css).digest('base64');
  const styles = style ? `; style-src 'sha256-${style}'` : '';
  return `script-src '${INLINE_CORE_HASH}'${styles}`;
}

export async function run([file], options) {
  const policy = JSON.parse(await readFile(file, 'utf8'));
  const snippet = await renderSnippet(policy, {
    ...options,
    closable: options.closable,
  });
  return { markup: snippet, allow: options.nonce ? undefined : hashes(snippet) };
}
