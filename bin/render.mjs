import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { INLINE_CORE_HASH, renderSnippet } from '../dist/render.js';

export const usage = `consent-elements render FILE --entry ADDRESS [options]

Prints the banner, prerendered from the policy in FILE, with the script that decides whether it shows.
Both go to the beginning of <body>, in this order.

  --entry ADDRESS    of elements.js, as the page asks for it (required)
  --src ADDRESS      of the policy file, as the page asks for it
  --locale TAG       language of the page (default: en)
  --placement WHERE  bottom, top, corner or inline (default: bottom)
  --heading LEVEL    of the banner's heading, 1 to 6 (default: 2)
  --region REGION    where the visitors are, for a policy with a basis per region
  --nonce NONCE      of the page's content security policy
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
