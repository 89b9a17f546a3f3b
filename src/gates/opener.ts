import type { OpenContent } from './ledger.js';

/** Opens an element whose addresses are held back in `data-*` attributes. */
export type Opener = (element: HTMLElement) => Omit<OpenContent, 'key'>;
