/** Gates that are no scripts: addresses that are held back, and templates. */
export { openContent } from '../effects/gated-content.js';
export { shutContent } from '../effects/shut-content.js';
