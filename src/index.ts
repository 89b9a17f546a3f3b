/**
 * The main entry: classes, store and types. Importing it has no side effects; it registers no
 * element.
 */
export { CookieBannerElement } from './elements/banner-element.js';
export { CookieChoicesElement } from './elements/choices-element.js';
export { CookieGateElement } from './elements/gate-element.js';
export { CookieSettingsElement } from './elements/settings-element.js';
export { CookieStatementElement } from './elements/statement-element.js';
export { CookieTableElement } from './elements/table-element.js';
export { start, type StartOptions } from './start.js';
export { ConsentStore } from './store/consent-store.js';
export type { PolicyStatus } from './store/policy-state.js';
export type { ConsentStoreOptions, DecisionSource } from './store/consent-store-options.js';
export { ConsentChangeEvent, type ConsentReason, type Survivor } from './store/consent-events.js';
export { ConsentErrorEvent } from './store/error-event.js';
export { ConsentReadyEvent } from './store/ready-event.js';
export { memoryStorage, type ConsentStorage } from './store/consent-storage.js';
export { cookieStorage, type CookieOptions } from './store/cookie-storage.js';
export type { ConsentUpdate } from './store/subscribers.js';
export { documentStore } from './store/document-store.js';
export type { ConsentEffect, GivenEffect } from './effects/run-effects.js';
export type { Consent, Decision } from './model/record.js';
export type { Choices } from './model/decide.js';
export type { LocalizedText } from './model/localized-text.js';
export type { OwnTexts } from './model/own-texts.js';
export type { PolicyFile } from './model/policy-file.js';
export type {
  Basis,
  Category,
  CookieDeclaration,
  Duration,
  Policy,
  Service,
  StorageKind,
} from './model/policy.js';
