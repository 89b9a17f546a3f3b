import { expect } from '@esm-bundle/chai';
import { googleConsentMode } from '../../src/signals.js';
import { policyWith } from '../policies.js';
import { cookieOf } from '../records.js';
import { recordConsole } from '../recording.js';
import { policy, setup } from './setup.js';

const scope = globalThis as { dataLayer?: unknown; ownLayer?: unknown[] };

/** The commands in the queue, each of which must be an `arguments` object. */
function commands(queue = scope.dataLayer): unknown[][] {
  return ((queue ?? []) as unknown[]).map((entry) => {
    expect(Object.prototype.toString.call(entry)).to.equal('[object Arguments]');
    return Array.from(entry as ArrayLike<unknown>);
  });
}

const DENIED = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};
const DEFAULT = ['consent', 'default', DENIED];
const update = (types: object) => ['consent', 'update', { ...DENIED, ...types }];

beforeEach(() => {
  delete scope.dataLayer;
  delete scope.ownLayer;
});

describe('googleConsentMode', () => {
  it('denies all types that need consent when it is called', () => {
    setup(googleConsentMode());
    expect(commands()).to.deep.equal([DEFAULT]);
  });

  it('inserts its default before the commands queued for a tag that has not run yet', () => {
    const first = { event: 'gtm.js' };
    scope.dataLayer = [first];
    setup(googleConsentMode(), cookieOf(['statistics'], [])).store.setPolicy(policy, 'the test');
    expect((scope.dataLayer as unknown[]).pop()).to.equal(first);
    expect(commands()).to.deep.equal([DEFAULT, update({ analytics_storage: 'granted' })]);
  });

  /** A queue that a tag has taken over, as Google's tags do. */
  const taken = (...commandsBefore: unknown[][]) => {
    const queue: unknown[] = commandsBefore.map((command) =>
      (function (..._command: unknown[]) {
        // eslint-disable-next-line prefer-rest-params
        return arguments;
      })(...command),
    );
    queue.push = (...entries) => Array.prototype.push.apply(queue, entries);
    scope.dataLayer = queue;
  };

  const warningsOf = (act: () => unknown) => {
    const output = recordConsole();
    act();
    output.restore();
    return output.warnings;
  };

  it('appends to the queue of a tag that has run, and warns that it is late', () => {
    taken(['js', new Date()], ['config', 'G-1']);
    const warnings = warningsOf(() => setup(googleConsentMode()));
    expect(commands().map(([name]) => name)).to.deep.equal(['js', 'config', 'consent']);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/Google tag ran before.*data-consent.*preload --signals/);
  });

  it('does not warn if the page sets a default before the tag, and does not repeat it', () => {
    taken(['consent', 'default', DENIED], ['config', 'G-1']);
    expect(warningsOf(() => setup(googleConsentMode()))).to.be.empty;
    expect(commands()).to.have.length(2);
  });

  it('repeats a default of the page that lacks a type, or is for some regions only', () => {
    for (const states of [{ ad_storage: 'denied' }, { ...DENIED, region: ['FR'] }]) {
      taken(['consent', 'default', states], ['config', 'G-1']);
      warningsOf(() => setup(googleConsentMode()));
      expect(commands().at(-1)).to.deep.equal(DEFAULT);
    }
  });

  it('puts an update behind the default of a page whose tag has not run yet', () => {
    taken(['consent', 'default', DENIED], ['config', 'G-1']);
    scope.dataLayer = [...(scope.dataLayer as unknown[])];
    const value = cookieOf(['statistics'], ['preferences', 'marketing']);
    setup(googleConsentMode(), value).store.setPolicy(policy, 'the test');
    expect(commands().map(([, what]) => what)).to.deep.equal(['default', 'update', 'G-1']);
  });

  it('sends no update for a visitor who has not chosen', () => {
    setup(googleConsentMode()).store.setPolicy(policy, 'the test');
    expect(commands()).to.deep.equal([DEFAULT]);
  });

  it('sends an update at once for what is granted without a choice', () => {
    const optOut = policyWith({
      categories: [
        { id: 'statistics', basis: 'exempt' },
        { id: 'marketing', basis: 'opt-out' },
      ],
      services: [],
    });
    setup(googleConsentMode()).store.setPolicy(optOut, 'the test');
    const granted = {
      analytics_storage: 'granted',
      ad_storage: 'granted',
      ad_user_data: 'granted',
      ad_personalization: 'granted',
    };
    expect(commands()).to.deep.equal([DEFAULT, update(granted)]);
  });

  it('sends a refusal, of all types in one command', () => {
    const { store } = setup(googleConsentMode());
    store.setPolicy(policy, 'the test');
    store.rejectAll();
    expect(commands()).to.deep.equal([DEFAULT, update({})]);
  });

  it('updates the signals of each category', () => {
    const { store } = setup(googleConsentMode());
    store.setPolicy(policy, 'the test');
    store.save({ statistics: 'granted' });
    store.save({ preferences: 'granted' });
    store.save({ marketing: 'granted', statistics: 'denied' });
    const analytics = { analytics_storage: 'granted' };
    const preferences = { functionality_storage: 'granted', personalization_storage: 'granted' };
    const advertising = {
      ad_storage: 'granted',
      ad_user_data: 'granted',
      ad_personalization: 'granted',
    };
    expect(commands().slice(1)).to.deep.equal([
      update(analytics),
      update({ ...analytics, ...preferences }),
      update({ ...preferences, ...advertising }),
    ]);
  });

  it('sends an update on withdrawal', () => {
    const { store } = setup(googleConsentMode());
    store.setPolicy(policy, 'the test');
    store.acceptAll();
    store.rejectAll();
    expect(commands().at(-1)).to.deep.equal(update({}));
    expect(commands()).to.have.length(3);
  });

  it('sends a stored choice after the default', () => {
    const value = cookieOf(['statistics'], ['preferences', 'marketing']);
    setup(googleConsentMode(), value).store.setPolicy(policy, 'the test');
    expect(commands()).to.deep.equal([DEFAULT, update({ analytics_storage: 'granted' })]);
  });

  it('sends nothing if no signal changes', () => {
    const { store } = setup(googleConsentMode());
    store.setPolicy(policy, 'the test');
    store.rejectAll();
    store.rejectAll();
    expect(commands()).to.have.length(2);
  });

  it('accepts a custom map of signals', () => {
    const { store } = setup(googleConsentMode({ analytics_storage: 'marketing' }));
    store.setPolicy(policy, 'the test');
    store.acceptAll();
    expect(commands()).to.deep.equal([
      ['consent', 'default', { analytics_storage: 'denied' }],
      ['consent', 'update', { analytics_storage: 'granted' }],
    ]);
  });

  it('sends defaults for regions before the one for everybody, and each with the wait', () => {
    const california = { region: ['US-CA'], ad_storage: 'granted' };
    setup(googleConsentMode({ regions: [california], waitForUpdate: 500 }));
    expect(commands()).to.deep.equal([
      ['consent', 'default', { ...california, wait_for_update: 500 }],
      ['consent', 'default', { ...DENIED, wait_for_update: 500 }],
    ]);
  });

  it('switches redaction and passthrough on behind the default', () => {
    setup(googleConsentMode({ adsDataRedaction: true, urlPassthrough: true }));
    expect(commands()).to.deep.equal([
      DEFAULT,
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', true],
    ]);
  });

  it('uses a queue of another name', () => {
    setup(googleConsentMode({ dataLayer: 'ownLayer' }));
    expect(commands(scope.ownLayer)).to.deep.equal([DEFAULT]);
    expect(scope.dataLayer).to.be.undefined;
  });

  it('pushes an event with the states behind each update', () => {
    const { store } = setup(googleConsentMode({ event: 'choice' }));
    store.setPolicy(policy, 'the test');
    store.acceptAll();
    const [, sent, event] = scope.dataLayer as [unknown, unknown[], object];
    expect(event).to.deep.equal({ event: 'choice', consent: sent[2] });
    expect(scope.dataLayer).to.have.length(3);
  });

  for (const [name, act, expected] of [
    [
      'an unknown option',
      () => setup(googleConsentMode({ wait: 1 } as object)),
      /no option “wait”/,
    ],
    [
      'an option of another kind',
      () => setup(googleConsentMode({ event: true } as object)),
      /option “event” should be of the kind string/,
    ],
    [
      'a default without its regions',
      () => setup(googleConsentMode({ regions: [{ ad_storage: 'granted' }] } as object)),
      /should have a list “region”/,
    ],
  ] as const) {
    it(`says what is wrong with ${name}, and announces nothing`, () => {
      const warnings = warningsOf(act);
      expect(warnings).to.have.length(1);
      expect(warnings[0])
        .to.match(/the signal “google-consent-mode” has failed/)
        .and.match(expected);
      expect(scope.dataLayer).to.be.undefined;
    });
  }

  for (const [name, queue] of [
    ['is frozen', Object.freeze([])],
    ['is no queue', {}],
    [
      'throws',
      {
        push() {
          throw new Error('broken');
        },
        *[Symbol.iterator]() {},
      },
    ],
  ] as const) {
    it(`warns once where the queue ${name}`, () => {
      scope.dataLayer = queue;
      const warnings = warningsOf(() => {
        const { store } = setup(googleConsentMode());
        store.setPolicy(policy, 'the test');
        store.acceptAll();
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/“google-consent-mode” has failed and is left out/);
    });
  }

  it('does not modify commands that it sent before', () => {
    const { store } = setup(googleConsentMode());
    store.setPolicy(policy, 'the test');
    store.acceptAll();
    expect(commands()[0]).to.deep.equal(DEFAULT);
  });

  it('stops when its AbortSignal is aborted', () => {
    const { store, end } = setup(googleConsentMode());
    end();
    store.setPolicy(policy, 'the test');
    store.acceptAll();
    expect(commands()).to.deep.equal([DEFAULT]);
  });
});
