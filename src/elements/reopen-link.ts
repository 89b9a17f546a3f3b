import type { LitElement, ReactiveController } from 'lit';
import { warn } from '../platform/warn.js';
import type { ConsentStore } from '../store/consent-store.js';

type Banner = LitElement & { readonly reopen?: string | undefined };

/** What the link depends on. */
interface Known {
  /** The banner's store; `false` where no visitor can be asked, so that there is no link either. */
  readonly store: ConsentStore | false;
  readonly locale: string;
}

/** The link back to the settings that a banner with `reopen` offers. Its code is loaded on demand. */
export class ReopenLink implements ReactiveController {
  readonly #host: Banner;
  readonly #known: () => Known;
  #isOffered = false;

  constructor(host: Banner, known: () => Known) {
    this.#host = host;
    this.#known = known;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#offer();
  }

  hostDisconnected(): void {
    this.#offer();
  }

  /** Also runs when the attribute was removed, so that the link is removed too. */
  #offer(): void {
    const isWanted = this.#host.reopen != null;
    if (!isWanted && !this.#isOffered) return;
    this.#isOffered = isWanted;
    const { store, locale } = this.#known();
    import('../reopen/reopen.js').then(
      ({ offerReopen }) => offerReopen(this.#host, store, locale),
      warn,
    );
  }
}
