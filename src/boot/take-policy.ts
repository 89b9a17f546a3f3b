import type { ConsentStore } from '../store/consent-store.js';
import { bringRules } from './bring-rules.js';

const MISSING = { path: '', expected: 'read (a part of this package could not be loaded)' };

/** Hands a policy to a store; as the module of the same name, which comes with the first policy. */
export async function takePolicy(
  store: ConsentStore,
  data: unknown,
  source: string,
): Promise<void> {
  const rules = await bringRules(store).catch(() => undefined);
  store.prepare = undefined;
  if (rules) rules.takePolicy(store, data, source);
  else store.failPolicy(MISSING, source);
}
