import type { ConsentReason } from './consent-events.js';
import type { ConsentStorage } from './consent-storage.js';

/** The options of a store. */
export interface ConsentStoreOptions {
  /** Where the choice is stored. Default: in memory. */
  readonly storage?: ConsentStorage;
  /** How long a choice is valid, in days. Default: 180; at most 400. */
  readonly lifetime?: number;
  /** The visitor's region, for a policy with a basis per region: `fr`, `us-ca`. */
  readonly region?: string;
  /**
   * Whether the browser sends Global Privacy Control. Default: `false`; the document's store reads
   * the browser's signal.
   */
  readonly gpc?: boolean;
  /**
   * The policy's revision, if the page knows it. A choice made under this revision then counts
   * before the policy has loaded.
   */
  readonly revision?: number;
  /**
   * Address to which `start()` posts each decision as JSON, for a record of consent; preferably on
   * the same origin. The endpoint must answer 2xx when it has recorded the decision, and must not
   * redirect. Until then the decision waits in `localStorage` and is posted again. A refusal is
   * reported as `consent-error`. Default: none.
   */
  readonly endpoint?: string;
  /**
   * Source of the CSRF token for an endpoint on the page's own origin, as `Header: name`: the
   * request header, and the name of the cookie, `<meta>` or form field that has the token. It is
   * read at each request. Example: `X-CSRFToken: shop_csrf`. Default: the conventions of Django,
   * Laravel and Rails. An empty text sends no token.
   */
  readonly csrf?: string;
  /** Where to dispatch events that have no element of their own. Default: nowhere. */
  readonly target?: EventTarget;
  /** The current time, in milliseconds since 1970. Default: `Date.now`. */
  readonly clock?: () => number;
}

/** Where a decision came from. */
export interface DecisionSource {
  /** The element in which the visitor acted. `consent-change` is dispatched from it. */
  readonly origin?: Element;
  /** Why the decision changes. Default: what the method called stands for, such as `accept-all`. */
  readonly reason?: ConsentReason;
}
