import { decisionRules } from '../model/decision-rules.js';
import { policyRules } from '../model/policy-rules.js';
import { memoryStorage } from './consent-storage.js';
import type { ConsentStoreOptions } from './consent-store-options.js';
import { StoreCore } from './store-core.js';

const RULES = { policy: policyRules, decision: decisionRules };

/** Holds what a site declares and what its visitor decided, and announces each change. */
export class ConsentStore extends StoreCore {
  constructor({ storage = memoryStorage(), ...options }: ConsentStoreOptions = {}) {
    super({ ...options, storage }, RULES);
  }
}
