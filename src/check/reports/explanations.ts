import type { CheckFindingId } from '../finding.js';

const PER_PHASE = {
  choice: 'Before a visitor has chosen, a site may store only what is strictly necessary.',
  refusal: 'Somebody who has refused must not be treated as if they had accepted.',
  withdrawal: 'A withdrawal ends what was agreed to, from that moment on.',
  gpc: 'Global Privacy Control is a valid request to opt out of sale and sharing in several regions.',
} as const;

const GATE = 'Put what causes it behind a gate.';
const REQUEST = 'A request tells the third party the visitor’s address and often the page.';

/** What each finding means and how to fix it, in two or three sentences. `docs/check.md` has more. */
export const EXPLANATIONS: Readonly<Record<CheckFindingId, string>> = {
  'undeclared-cookie':
    'Visitors must be told which cookies a site uses. Declare the cookie with its service, or remove what sets it.',
  'undeclared-storage':
    'The rules for cookies hold for other storage too. Declare the item with its service, or remove what stores it.',
  'undeclared-host': `${REQUEST} Declare the service to which the host belongs, or remove what contacts it.`,
  'set-before-choice': `${PER_PHASE.choice} ${GATE}`,
  'set-after-refusal': `${PER_PHASE.refusal} ${GATE}`,
  'set-after-withdrawal': `${PER_PHASE.withdrawal} Stop what still stores, or load the page again after a withdrawal.`,
  'set-under-gpc': `${PER_PHASE.gpc} Let the category that sells or shares data be denied by the signal.`,
  'sent-after-refusal': `${PER_PHASE.refusal} A cookie that is left from earlier and still sent counts as reading. Delete it.`,
  'sent-after-withdrawal': `${PER_PHASE.withdrawal} A cookie that is left and still sent counts as reading. Delete it.`,
  'sent-under-gpc': `${PER_PHASE.gpc} Neither set nor send the cookie where the signal is on.`,
  'kept-after-withdrawal':
    'What stays is not sent, but may be read when the service runs again. Delete it at the withdrawal, or clear it on your server.',
  'request-before-choice': `${REQUEST} ${GATE}`,
  'request-after-refusal': `${REQUEST} ${PER_PHASE.refusal} ${GATE}`,
  'request-after-withdrawal': `${REQUEST} ${PER_PHASE.withdrawal} Unload the service when its gate shuts.`,
  'request-under-gpc': `${PER_PHASE.gpc} ${GATE}`,
  'gate-without-effect':
    'A gate holds the service back, and something else loads it all the same. Look for a second copy of the script or frame.',
  'gate-stays-shut':
    'A visitor who accepts does not get what the gate holds back. Compare the ids of the gate with those of the policy.',
  'unequal-answers':
    'Refusing must be as easy as accepting. Give both buttons the same size, type and contrast.',
  'unreachable-answer':
    'A visitor who cannot see or reach a button has no choice. Move it into view and into the order of the Tab key.',
  'longer-lifetime':
    'Visitors must be told how long a cookie lives. Correct the duration in the policy, or shorten the lifetime.',
  'wrong-party':
    'Visitors must be told whether others get their data. Correct the party of the cookie in the policy.',
  'doubtful-necessary':
    'Statistics and advertising are not what a visitor has asked for. Move the service to a category that asks for consent.',
  'never-seen':
    'A list with entries that do not exist hides those that do. Remove it, or add a page or a sign-in where it is used.',
  'phase-not-run':
    'Nothing is known about this phase, so it may hide findings. The message says what stood in the way.',
  'expired-waiver': 'The finding counts again. Fix it, or decide again until when it is accepted.',
  'unused-waiver':
    'A waiver that waits would hide the next finding. Remove it, or correct what it names.',
};
