import type { ConsentReason } from './consent-events.js';
import type { ConsentStorage } from './consent-storage.js';

/** What a store works with. */
export interface ConsentStoreOptions {
  /** Default: in memory. */
  readonly storage?: ConsentStorage;
  /** How long a choice holds, in days. Default: 180; at most 400. */
  readonly lifetime?: number;
  /** Where the visitor is, for a policy with a basis per region: `fr`, `us-ca`. */
  readonly region?: string;
  /** Whether the browser sends Global Privacy Control. Default: no; the document's store looks. */
  readonly gpc?: boolean;
  /**
   * The policy's revision where the page knows it: a choice made under it counts at once, before
   * the policy is there.
   */
  readonly revision?: number;
  /**
   * Address to which `start()` posts each decision as JSON, for a record of consent; best on the
   * same origin. It answers 2xx when the decision is recorded, and must not redirect. Until then the
   * decision waits in `localStorage` and is posted again; a refusal is reported as `consent-error`.
   * Default: none.
   */
  readonly endpoint?: string;
  /**
   * The CSRF token that an endpoint on the page's own origin asks for, as `Header: name`: the
   * request header, and the name of the cookie, `<meta>` or form field that has the token. It is
   * read each time something is posted. Example: `X-CSRFToken: shop_csrf`. Default: what Django,
   * Laravel and Rails document. An empty text sends none.
   */
  readonly csrf?: string;
  /** Where events without an element of their own are dispatched. Default: nowhere. */
  readonly target?: EventTarget;
  /** Milliseconds since 1970. Default: `Date.now`. */
  readonly clock?: () => number;
}

/** How a decision came about. */
export interface DecisionSource {
  /** The element in which the visitor acted; `consent-change` is dispatched from it. */
  readonly origin?: Element;
  readonly reason?: ConsentReason;
}
