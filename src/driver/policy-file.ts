import { readFile } from 'node:fs/promises';
import { parsePolicy, type Policy } from '../policy.js';

/** A policy, with the text and the place that it was read from. */
export interface ReadPolicy {
  readonly policy: Policy;
  /** A file name or an address. */
  readonly place: string;
  readonly text: string;
}

/** Whether a place is an address, and not a file name. */
export const isAddress = (place: string): boolean => /^https?:\/\//i.test(place);

async function textAt(address: string): Promise<string> {
  const response = await fetch(address, { signal: AbortSignal.timeout(30_000) }).catch(
    (error: unknown) => {
      const message = `The policy ${address} could not be fetched: name its file with “--policy”.`;
      throw new Error(message, { cause: error });
    },
  );
  if (response.ok) return response.text();
  throw new Error(
    `The policy ${address} should be JSON, but the server answers ${response.status}.`,
  );
}

function policyIn(text: string, place: string): Policy {
  const { policy, problems } = parsePolicy(JSON.parse(text));
  if (policy) return policy;
  const [{ path, expected } = { path: '', expected: 'a policy' }] = problems;
  throw new Error(`${place} is no policy: ${path || 'it'} should be ${expected}.`);
}

/** Reads a policy from a file or an address. Throws where a page could not use it. */
export async function readPolicy(place: string): Promise<ReadPolicy> {
  const text = isAddress(place) ? await textAt(place) : await readFile(place, 'utf8');
  try {
    return { policy: policyIn(text.replace(/^\uFEFF/, ''), place), place, text };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Error(`The policy ${place} should be JSON: ${error.message}.`, { cause: error });
  }
}
