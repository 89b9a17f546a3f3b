/** The version of this copy of the package; two copies on one page may differ. */
export { VERSION } from '../generated/version.js';
