import type { Localization } from '../localization/localization.js';
import type { ConsentStore } from '../store/consent-store.js';
import type { Draft } from './draft.js';
import type { ServiceLists } from './service-lists.js';

/** What the settings are rendered from. */
export interface SettingsView {
  readonly store: ConsentStore;
  readonly draft: Draft;
  readonly lists: ServiceLists;
  readonly i18n: Localization;
  readonly phase: SettingsPhase;
  /** Level of the heading; the categories' headings are one level below. */
  readonly level: number;
}

/**
 * What the settings are doing.
 *
 * - `rest`: nothing; they show in the page, or not at all.
 * - `ahead`: their dialog is rendered but not shown, because the visitor is likely to open it.
 * - `open`: the dialog is open.
 * - `leaving`: the dialog is open and asks whether to save, because the visitor was about to leave it.
 * - `saved`: the visitor has just answered in the page.
 * - `left`: the visitor has just answered in the dialog, which has closed.
 */
export type SettingsPhase = 'rest' | 'ahead' | 'open' | 'leaving' | 'saved' | 'left';

/** Whether the dialog is open. */
export const isOpen = (phase: SettingsPhase): boolean => phase === 'open' || phase === 'leaving';
