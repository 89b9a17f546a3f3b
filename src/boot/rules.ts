/** What a policy and a decision need: how they are checked and kept, and what follows from them. */
export { decisionRules } from '../model/decision-rules.js';
export { policyRules } from '../model/policy-rules.js';
export { cookieStorage } from '../store/cookie-storage.js';
export { takePolicy } from '../store/take-policy.js';
