import { expect } from '@esm-bundle/chai';
import { addServices } from '../../src/catalogue/add-services.js';
import type { ServiceFacts } from '../../src/catalogue/service-facts.js';
import { signalsFor } from '../../src/catalogue/signals-for.js';
import { matomo } from '../../src/integrations/required-consent.js';
import { microsoftClarity } from '../../src/integrations/ad-and-recording.js';
import { googleConsentMode } from '../../src/integrations/consent-mode.js';
import { declarationsOf } from '../../src/signals/declarations.js';
import { SIGNALS } from '../../src/signals/registry.js';
import { parsePolicy } from '../../src/policy.js';
import { createStore } from '../elements/mounting.js';
import type { Policy } from '../../src/model/policy.js';
import { factsWith, policyWith } from './facts.js';

const analytics = factsWith({
  id: 'analytics',
  category: 'statistics',
  signal: 'google-consent-mode',
  google: ['analytics_storage'],
});
const adverts = factsWith({
  id: 'adverts',
  category: 'marketing',
  signal: 'google-consent-mode',
  google: ['ad_storage', 'ad_user_data', 'ad_personalization'],
});
const counter = factsWith({ id: 'counter', category: 'statistics', signal: 'matomo' });
const recorder = factsWith({ id: 'recorder', category: 'statistics', signal: 'microsoft-clarity' });

/** A policy with services, and with the signals that the command prints for them. */
function policyOf(...facts: ServiceFacts[]) {
  const { text, additions } = addServices(JSON.stringify(policyWith()), facts);
  const signals = signalsFor(additions);
  return { ...(JSON.parse(text) as Policy), signals };
}

describe('the signals for added services', () => {
  it('follow the service', () => {
    expect(policyOf(counter, recorder).signals).to.deep.equal([
      { name: 'matomo', category: 'counter' },
      { name: 'microsoft-clarity', category: 'recorder' },
    ]);
  });

  it('follow the category of several services, or their defaults', () => {
    const second = factsWith({ id: 'second', category: 'statistics', signal: 'matomo' });
    const elsewhere = factsWith({ id: 'second', category: 'marketing', signal: 'matomo' });
    const category = 'statistics';
    expect(policyOf(counter, second).signals).to.deep.equal([{ name: 'matomo', category }]);
    expect(policyOf(counter, elsewhere).signals).to.deep.equal(['matomo']);
  });

  it('name every type of Google, each with the service that it governs', () => {
    expect(policyOf(analytics, adverts).signals).to.deep.equal([
      {
        name: 'google-consent-mode',
        types: {
          ad_storage: 'adverts',
          ad_user_data: 'adverts',
          ad_personalization: 'adverts',
          analytics_storage: 'analytics',
          functionality_storage: 'preferences',
          personalization_storage: 'preferences',
          security_storage: 'necessary',
        },
      },
    ]);
  });

  for (const [signal, google] of [
    ['hubspot', undefined],
    ['google-consent-mode', undefined],
    ['unknown', undefined],
  ] as const) {
    it(`are a name where no option can follow the service: ${signal}`, () => {
      const facts = factsWith({ signal, google });
      expect(policyOf(facts).signals).to.deep.equal([signal]);
    });
  }

  it('can be used in the policy, without a mistake that a page reports', () => {
    for (const facts of [[analytics], [counter, adverts], [analytics, recorder]]) {
      const { policy, problems } = parsePolicy(policyOf(...facts));
      expect(problems).to.deep.equal([]);
      expect(declarationsOf(policy!, Object.keys(SIGNALS)).mistakes).to.deep.equal([]);
    }
  });
});

interface Scope {
  _paq?: unknown[][];
  dataLayer?: ArrayLike<unknown>[];
  clarity?: (() => void) & { q?: ArrayLike<unknown>[] };
}

const scope = globalThis as Scope;

/** The commands in the queue of a vendor after a visitor has granted all but one service. */
function sentWithout(refused: ServiceFacts, effect: Effect): string {
  const policy = policyOf(refused);
  const [signal] = declarationsOf(policy, Object.keys(SIGNALS)).declared;
  const store = createStore({ policy });
  const controller = new AbortController();
  effect(signal!.options)(store, { signal: controller.signal });
  store.save({ statistics: 'granted', [refused.id]: 'denied' });
  controller.abort();
  const queues = [scope._paq, scope.dataLayer, scope.clarity?.q];
  return JSON.stringify(queues.flatMap((queue) => (queue ?? []).map((one) => Array.from(one))));
}

type Effect = (options: object) => ReturnType<typeof matomo>;

describe('a signal for an added service', () => {
  afterEach(() => {
    delete scope._paq;
    delete scope.dataLayer;
    delete scope.clarity;
  });

  for (const [facts, effect, granted] of [
    [counter, matomo, 'setConsentGiven'],
    [analytics, googleConsentMode, '"analytics_storage":"granted"'],
    [recorder, microsoftClarity, '"analytics_Storage":"granted"'],
  ] as const) {
    it(`announces nothing while ${facts.id} alone is refused in a granted category`, () => {
      const sent = sentWithout(facts, effect);
      expect(sent).to.have.length.above(10).and.not.to.contain(granted);
    });
  }
});
