import { expect } from '@esm-bundle/chai';
import { whoIs } from '../../../src/check/propose/who.js';
import type { Subject } from '../../../src/check/subject.js';
import type { Policy, Service } from '../../../src/model/policy.js';
import { policyWith } from '../../catalogue/facts.js';
import { known } from './known.js';

const stored = (name: string, changes: Partial<Subject> = {}): Subject => ({
  ...{ name, host: 'www.site.example', party: 'first', storage: 'cookie' },
  ...changes,
});
const foreign = (name: string, host: string) => stored(name, { host, party: 'third' });

const whoIn = (thing: Subject, policy?: Policy) => whoIs(thing, { ...known, policy });

const service = (changes: Partial<Service>): Policy =>
  policyWith({
    services: [{ id: 'own', category: 'necessary', provider: 'Shop', ...changes }],
  });

describe('who something stored belongs to', () => {
  for (const [thing, id] of [
    [stored('_ga'), 'google-analytics-4'],
    [stored('_ga_ABC123'), 'google-analytics-4'],
    [stored('_pk_id.1.abcd'), 'matomo'],
    [
      stored('_pk_id.1.abcd', { initiator: 'https://cdn.matomo.cloud/shop/matomo.js' }),
      'matomo-cloud',
    ],
    [stored('PHPSESSID'), 'php'],
    [stored('sessionid'), 'django'],
    [stored('klaro'), 'klaro'],
    [foreign('YSC', 'youtube.com'), 'youtube'],
    [foreign('unlisted', 'static.hotjar.com'), 'hotjar'],
    [stored('unlisted', { initiator: 'https://static.hotjar.com/c/hotjar-1.js' }), 'hotjar'],
  ] as const) {
    const { name, host, initiator = 'an unknown script' } = thing as Subject;
    it(`is ${id} for ${name} of ${host} from ${initiator}`, () => {
      expect(whoIn(thing).facts?.id).to.equal(id);
    });
  }

  for (const [why, thing] of [
    ['a short word', stored('cart')],
    ['a word of a service with hosts of its own', stored('localization')],
    ['the end of a name', stored('tracking_session')],
    ['a cookie of the site with the name of a third party’s', stored('YSC')],
    ['a cookie of a third party with the name of a site’s', foreign('sessionid', 'other.example')],
    ['a host that several services share', foreign('unlisted', 'google.com')],
    [
      'a tag manager, which loads other scripts',
      stored('x', { initiator: 'https://www.googletagmanager.com/gtm.js' }),
    ],
    ['a script of the site', stored('x', { initiator: 'https://cdn.site.example/a.js' })],
  ] as const) {
    it(`is unknown by ${why}`, () => {
      expect(whoIn(thing).facts).to.equal(undefined);
    });
  }

  it('is the service of the list that comes from the entry of the catalogue', () => {
    const policy = service({ from: 'hotjar@2026-11-29' });
    expect(whoIn(stored('_hjSession_1'), policy).declared?.id).to.equal('own');
  });

  it('is the service of the list that stores something else of the same entry', () => {
    const policy = service({ cookies: [{ name: '_ga' }] });
    expect(whoIn(stored('_ga_ABC123'), policy).declared?.id).to.equal('own');
  });

  it('is the service of the list that declares something of the same domain', () => {
    const cookies = [{ name: 'one', domain: 'video.example', party: 'third' as const }];
    const { declared } = whoIn(foreign('two', 'cdn.video.example'), service({ cookies }));
    expect(declared?.id).to.equal('own');
  });

  it('names the company of the host where nothing else is known', () => {
    const { owner, ground } = whoIn(foreign('x', 'a.cdn-owner.example'));
    expect([owner, ground]).to.deep.equal([
      'Owner Inc',
      'a.cdn-owner.example belongs to Owner Inc',
    ]);
    expect(whoIn(foreign('x', 'other.example')).ground).to.equal(
      'nothing is known of other.example',
    );
  });
});
