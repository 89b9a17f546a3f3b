/** The version of this copy of the package. Two copies on one page may have different versions. */
export { VERSION } from '../generated/version.js';
