import type { ConsentEffect } from '../effects/run-effects.js';
import type { ConsentStore } from '../store/consent-store.js';
import { claim } from './run-once.js';
import { whenScriptsRun } from './scripts-run.js';

/** The category or service that must be granted, for each of the vendor's types of consent. */
export type ConsentTypes = Readonly<Record<string, string>>;

/** What is granted, for each of the vendor's types of consent. */
export type Granted = Readonly<Record<string, boolean>>;

/** What an integration knows of its vendor. */
export interface Vendor<Api> {
  /** Its name in the policy's `signals`, for warnings. */
  readonly name: string;
  readonly types: ConsentTypes;
  /**
   * When the vendor is notified:
   *
   * - `grants` (the default): from the first grant on; until then it is gated, or holds by itself.
   * - `all`: at once that everything is denied, where it documents such a call.
   * - `answers`: from the first answer on, also a refusal; for a vendor that remembers the answer.
   */
  readonly when?: 'grants' | 'all' | 'answers';
  /** What the vendor's script reads when it runs; called once, before the first call. */
  prepare?(): void;
  /** The vendor's object; nothing while its script has not run. */
  find(): Api | null | undefined;
  /** Notifies the vendor. A promise that rejects counts as an exception. */
  notify(api: Api, granted: Granted, isFirst: boolean): unknown;
}

/** In milliseconds: how long a vendor may be missing after a grant. */
const PATIENCE = 10_000;

/**
 * An effect that notifies a vendor of what is granted, once for each change. Undecided counts as
 * denied. A vendor that is not there yet is notified when its script has run. Whatever fails,
 * nothing else stops; the console has one warning.
 */
export function vendorSignal<Api>({
  prepare,
  find,
  notify,
  ...vendor
}: Vendor<Api>): ConsentEffect {
  return (store, { signal }) => {
    if (!claim(vendor.name, store, signal)) return;
    const changes = changesIn(store, vendor);
    const { attempt, fail } = attempts(vendor.name, signal);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const giveUp = attempt(() => changes.next() && !find() && fail('its script has not run'));
    const check = attempt(() => {
      const granted = changes.next();
      const api = granted && find();
      if (api) return notify(api, granted, changes.take(granted));
      if (granted) wait();
      if (granted && Object.values(granted).includes(true)) timer ??= setTimeout(giveUp, PATIENCE);
    });
    const wait = whenScriptsRun(check, signal);
    attempt(() => prepare?.())();
    store.subscribe(check, { signal });
  };
}

/** What the vendor has not been notified of yet; keeps what it has been notified of. */
function changesIn(
  store: ConsentStore,
  { types, when = 'grants' }: Pick<Vendor<unknown>, 'types' | 'when'>,
) {
  const ids = Object.entries(types);
  const read = (isGranted: (id: string) => boolean): Granted =>
    Object.fromEntries(ids.map(([type, id]) => [type, isGranted(id)]));
  const isAnswered = () => ids.some(([, id]) => store.decision(id) ?? store.isGranted(id));
  let notified = when === 'grants' ? JSON.stringify(read(() => false)) : '';
  let isFirst = true;
  return {
    next(): Granted | undefined {
      const granted = read((id) => store.isGranted(id));
      const isNews = JSON.stringify(granted) !== notified && (when !== 'answers' || isAnswered());
      return isNews ? granted : undefined;
    },
    /** Returns whether this is the first time. */
    take(granted: Granted): boolean {
      notified = JSON.stringify(granted);
      const wasFirst = isFirst;
      isFirst = false;
      return wasFirst;
    },
  };
}

/** Runs what may throw or reject. Warns of the first failure only: the others usually repeat it. */
function attempts(name: string, signal: AbortSignal) {
  let isSaid = false;
  const fail = (error: unknown): void => {
    if (isSaid || signal.aborted) return;
    isSaid = true;
    console.warn(
      `consent-elements: the signal ${name} could not announce consent to its vendor; everything ` +
        'else runs. Is its script in the page, and of a version that has the documented calls?',
      error,
    );
  };
  const attempt = (act: () => unknown) => () => {
    try {
      if (!signal.aborted) void Promise.resolve(act()).catch(fail);
    } catch (error) {
      fail(error);
    }
  };
  return { attempt, fail };
}
