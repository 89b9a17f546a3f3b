#!/usr/bin/env node
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { INLINE_CORE_HASH, renderSnippet } from '../dist/render.js';

const USAGE = `Usage: consent-elements render FILE --entry ADDRESS [options]

Prints the markup of the banner, drawn ahead from the policy in FILE, for the beginning of <body>.

  --entry ADDRESS    of elements.js, as the page asks for it (required)
  --src ADDRESS      of the policy file, as the page asks for it
  --locale TAG       language of the page (default: en)
  --placement WHERE  bottom, top, corner or inline (default: bottom)
  --heading LEVEL    of the banner's heading, 1 to 6 (default: 2)
  --region REGION    where the visitors are, for a policy with a basis per region
  --nonce NONCE      of the page's content security policy
`;

const NAMES = ['entry', 'src', 'locale', 'placement', 'heading', 'region', 'nonce'];
const OPTIONS = Object.fromEntries(NAMES.map((name) => [name, { type: 'string' }]));

/** Wrong use, which the help explains. */
class UsageError extends Error {}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
    const [command, file, ...rest] = positionals;
    if (command !== 'render' || !file || rest.length > 0) throw new Error('What to render?');
    if (!values.entry) throw new Error('--entry is missing.');
    return { file, options: values };
  } catch (error) {
    throw new UsageError(`${error.message}\n\n${USAGE}`);
  }
}

/** What a content security policy without a nonce has to allow. */
function hashes(snippet) {
  const [, css] = /<style>(.*?)<\/style>/s.exec(snippet) ?? [];
  const style = css && createHash('sha256').update(css).digest('base64');
  const styles = style ? `; style-src 'sha256-${style}'` : '';
  return `<!-- Content-Security-Policy: script-src '${INLINE_CORE_HASH}'${styles} -->`;
}

async function main() {
  if (/^(--help|-h)$/.test(process.argv[2] ?? '--help')) return console.log(USAGE);
  const { file, options } = readArguments();
  const policy = JSON.parse(await readFile(file, 'utf8'));
  const snippet = await renderSnippet(policy, options);
  console.log(`${options.nonce ? '' : `${hashes(snippet)}\n`}${snippet}`);
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
