import { OUTBOX, type Waiting } from '../model/outbox.js';
import type { ConsentStore } from '../store/consent-store.js';
import { tokenHeaders, tokenSources } from './csrf-token.js';
import { outcomeOf, post, type Outcome } from './post.js';
import { postedDecision } from './posted-decision.js';
import { reportAnswer, reportOption } from './report-refusal.js';
import * as outbox from './waiting-decisions.js';

/** Posts the decisions that wait in `localStorage`, or the one that could not be stored there. */
export async function deliver(store: ConsentStore, unkept?: Waiting): Promise<void> {
  if (unkept) return void (await postTo(store, unkept, false));
  // Absent in insecure contexts.
  const { locks } = navigator as { locks?: LockManager };
  if (!locks) return postAll(store, outbox.claim);
  await locks.request(OUTBOX, () => postAll(store));
}

/**
 * Posts one decision after the other. Each stays stored until the server has recorded it.
 *
 * @param claim Keeps other tabs from posting the same decision if there is no Web Locks API.
 */
async function postAll(store: ConsentStore, claim?: (waiting: Waiting) => void): Promise<void> {
  for (const key of outbox.waitingKeys()) {
    const waiting = outbox.dueDecision(key);
    if (!waiting) continue;
    claim?.(waiting);
    const outcome = await postTo(store, waiting, true);
    if (outcome === 'recorded') outbox.forget(waiting);
    else if (outcome === 'later' && claim) outbox.release(waiting);
  }
}

/** Posts one decision. An entry that cannot be read counts as recorded, so that it is deleted. */
async function postTo(store: ConsentStore, waiting: Waiting, isKept: boolean): Promise<Outcome> {
  const [endpoint, decision] = [store.endpoint!, postedDecision(waiting)];
  if (!decision) return 'recorded';
  const sources = tokenSources(store.csrf);
  if (!sources) reportOption(store);
  const headers = tokenHeaders(endpoint, sources);
  const status = await post(endpoint, JSON.stringify(decision), headers);
  const outcome = outcomeOf(status);
  if (isKept && outcome === 'refused') outbox.noteRefusal(waiting, status);
  if (outcome !== 'recorded') {
    await reportAnswer(store, { status, outcome, isKept, headers: Object.keys(headers) });
  }
  return outcome;
}
