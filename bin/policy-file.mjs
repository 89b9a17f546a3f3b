import { randomUUID } from 'node:crypto';
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { parsePolicy } from '../dist/policy.js';

/** Windows editors write it; JSON has none. */
const BYTE_ORDER_MARK = '\uFEFF';

const isMissing = ({ code }) => code === 'ENOENT';

async function contentOf(path) {
  return readFile(path, 'utf8').catch((error) => {
    if (!isMissing(error)) throw error;
    const fix = `“npx consent-elements init ${path}” writes it`;
    throw new Error(`${path} does not exist: ${fix}.`, { cause: error });
  });
}

function dataIn(text, path) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${path} should be JSON: ${cause.message}. Nothing was written.`, { cause });
  }
}

/** The policy in a text; throws where a page could not use it. */
export function policyOf(text, path) {
  const { policy, problems } = parsePolicy(dataIn(text, path));
  if (policy) return policy;
  const [{ path: place, expected }] = problems;
  throw new Error(
    `${path} is no policy: ${place || 'it'} should be ${expected}. Nothing was written.`,
  );
}

/** Reads a policy that is to be changed: its text, and what it declares. */
export async function readPolicy(path) {
  const content = await contentOf(path);
  const text = content.replace(BYTE_ORDER_MARK, '');
  return { path, content, text, policy: policyOf(text, path) };
}

/**
 * Writes the new text of a policy, all of it or nothing. A symbolic link stays one, and the file
 * keeps its mode. Throws if the file has changed since it was read.
 */
export async function writePolicy({ path, content }, text) {
  // A fault of this package must not reach the site.
  policyOf(text, `The new ${path}`);
  const target = await realpath(path);
  const { mode } = await stat(target);
  const draft = `${target}.${randomUUID()}`;
  const mark = content.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  try {
    await writeFile(draft, mark + text, { flag: 'wx' });
    await chmod(draft, mode);
    if ((await readFile(target, 'utf8')) !== content) {
      throw new Error(`${path} has changed meanwhile. Nothing was written; run the command again.`);
    }
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
