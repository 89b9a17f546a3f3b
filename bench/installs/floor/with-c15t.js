import { getOrCreateConsentRuntime } from 'c15t';
import { openGates } from './choice.js';
import { data } from './data.js';
import { ask } from './view.js';

/** c15t has five categories of its own; ours are called differently. */
const NAMES = {
  necessary: 'necessary',
  preferences: 'functionality',
  statistics: 'measurement',
  marketing: 'marketing',
};

const { consentStore } = getOrCreateConsentRuntime({
  mode: 'offline',
  consentCategories: Object.values(NAMES),
});

const grantedIn = ({ consents }) => Object.keys(NAMES).filter((id) => consents[NAMES[id]]);

/** Keeps the choice of each category; services cannot be kept. */
async function save(granted) {
  for (const { id } of data.categories) {
    consentStore.getState().setSelectedConsent(NAMES[id], granted.includes(id));
  }
  await consentStore.getState().saveConsents('custom');
}

let asked = false;
function follow(state) {
  openGates(grantedIn(state));
  if (asked || state.activeUI !== 'banner') return;
  asked = true;
  ask((granted) => void save(granted));
}

consentStore.subscribe(follow);
follow(consentStore.getState());
