import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/settings.js';
import type { CookieSettingsElement } from '../../src/define/settings.js';
import type { Policy, Service } from '../../src/model/policy.js';
import { eventually } from '../eventually.js';
import {
  all,
  createStore,
  expectNone,
  focused,
  mount,
  part,
  parts,
  rendered,
  textOf,
} from './mounting.js';
import { policy, policyWith } from './policies.js';

async function setup(changes: Partial<Policy> = {}, properties: Record<string, unknown> = {}) {
  const store = createStore({ policy: policyWith(changes) });
  const settings = await mount<CookieSettingsElement>('cookie-settings', { store, ...properties });
  const lists = () => all<HTMLDetailsElement>(settings, '[part=category] > details');
  const details = () => all<HTMLDetailsElement>(settings, '[part=service] > details');
  const cookies = () => all(settings, '.cookies li').map((item) => textOf(item));
  const facts = () => all(settings, '.facts div').map((fact) => textOf(fact));
  const unfold = async (index: number) => {
    lists()[index]!.querySelector('summary')!.click();
    await eventually(() => lists()[index]!.querySelector('.cookies, details'), 'has details');
  };
  return { store, settings, lists, details, cookies, facts, unfold };
}

/** The model policy with changes to the service that is alone in its category. */
const withVideo = (changes: Partial<Service>) => ({
  services: policy.services.map((one) => (one.id === 'video' ? { ...one, ...changes } : one)),
});

describe('the cookies of a service in <cookie-settings>', () => {
  it('are rendered when they are unfolded, below their service', async () => {
    const { unfold, details, cookies } = await setup();
    await unfold(1);
    expect(details().map((one) => textOf(one))).to.deep.equal([
      'Cookies (2) Visit counter',
      'Cookies (1) Heat map',
    ]);
    expect(cookies()).to.be.empty;
    details()[0]!.querySelector('summary')!.click();
    await eventually(() => cookies().length > 0);
    expect(cookies()).to.deep.equal([
      '_pk_id* Storage period: 13 months Set by this site',
      '_pk_ses* Storage period: 30 minutes Set by this site',
    ]);
  });

  it('show at once where the service is alone in its category', async () => {
    const { unfold, cookies } = await setup();
    await unfold(2);
    expect(cookies()).to.deep.equal([
      'vid Storage period: until the browser is closed Set by another site',
    ]);
  });

  it('name the other site that sets them, where the policy names it', async () => {
    const cookies = [
      { name: 'v', party: 'third', domain: 'video.example' },
      { name: 'w', party: 'first', domain: 'portal.example' },
    ] as const;
    const { unfold, cookies: shown } = await setup(withVideo({ cookies }));
    await unfold(2);
    expect(shown()).to.deep.equal(['v Set by another site (video.example)', 'w Set by this site']);
  });

  it('say where they are stored, unless they are cookies', async () => {
    const { unfold, cookies } = await setup(
      withVideo({ cookies: [{ name: 'v', storage: 'local' }] }),
    );
    await unfold(2);
    expect(cookies()).to.deep.equal(['v local storage Set by this site']);
  });

  it('have no disclosure where a service declares none', async () => {
    const services = policy.services.map(({ id, category, provider }) => ({
      id,
      category,
      provider,
    }));
    const { settings, lists, details } = await setup({ services });
    lists()[1]!.open = true;
    await eventually(() => parts(settings, 'service').length > 0);
    expect(details()).to.be.empty;
  });
});

describe('recipients and transfers in <cookie-settings>', () => {
  it('show with their service', async () => {
    const { unfold, facts } = await setup(
      withVideo({
        recipients: ['Host Ltd', { en: 'Advertisers', fr: 'Annonceurs' }],
        transfer: { countries: ['US', 'jp', 'Atlantis'], safeguard: 'clauses' },
      }),
    );
    await unfold(2);
    expect(facts()).to.deep.equal([
      'Recipients Host Ltd and Advertisers',
      'Data transfers United States, Japan and Atlantis',
      'Safeguard standard contractual clauses',
    ]);
  });

  it('show in French, with the safeguard in its own words', async () => {
    const changes = withVideo({ transfer: { countries: ['US'], safeguard: { fr: 'Règles' } } });
    const { unfold, facts } = await setup(changes, { locale: 'fr' });
    await unfold(2);
    expect(facts()).to.deep.equal(['Transferts de données États-Unis', 'Garantie Règles']);
  });

  it('take no room where a policy has none', async () => {
    const { unfold, settings } = await setup(withVideo({ recipients: [], transfer: {} }));
    await unfold(2);
    expectNone(settings.shadowRoot!.querySelector('.facts'));
  });
});

describe('the legal basis in <cookie-settings>', () => {
  for (const [basis, text] of [
    ['necessary', 'Legal basis: strictly necessary. No consent is required.'],
    ['exempt', 'Legal basis: exempt from consent by law.'],
    [
      'exempt-objectable',
      'Your consent is not required by law for this. You can object by switching it off.',
    ],
    ['consent', 'Legal basis: your consent.'],
    ['opt-out', 'Legal basis: allowed by law unless you refuse.'],
  ] as const) {
    it(`is said in words for ${basis}`, async () => {
      const categories = [{ id: 'statistics', basis }];
      const { settings } = await setup({ categories, services: [] });
      const groups = parts(settings, 'category').map((group) => textOf(group));
      expect(groups.at(-1)).to.include(text);
    });
  }
});

describe('the search in <cookie-settings>', () => {
  const many = (count: number) => ({
    services: Array.from({ length: count }, (_, index) => ({
      ...policy.services[1]!,
      id: `service-${index}`,
      name: `Service ${index}`,
      provider: index === 3 ? 'Vidéothèque' : `Provider ${index}`,
      category: ['statistics', 'media'][index % 2]!,
      cookies: [{ name: `id${index}`, duration: 'P1Y' }],
    })),
  });

  async function setupMany(properties: Record<string, unknown> = {}) {
    const found = await setup(many(20), properties);
    const { settings } = found;
    if (properties['dialog']) settings.show();
    await eventually(() => part(settings, 'filter'), 'has a field');
    const field = () => part<HTMLInputElement>(settings, 'filter');
    const type = async (text: string) => {
      field().focus();
      await sendKeys({ type: text });
      await rendered(settings);
    };
    const names = () => parts(settings, 'service').map((one) => textOf(one.querySelector('bdi')));
    const status = () => settings.shadowRoot!.querySelector('.filter [role=status]')!;
    return { ...found, field, type, names, status };
  }

  it('is there from 20 services on, and has a label', async () => {
    const { field } = await setupMany();
    expect(textOf(field().labels![0])).to.equal('Find a service or cookie');
    const { settings } = await setup(many(19));
    expectNone(part(settings, 'filter'));
  });

  it('finds providers without regard to case and accents, and opens their list', async () => {
    const { type, names, settings } = await setupMany();
    await type('videoTHEQUE');
    await eventually(() => names().join() === 'Service 3', 'finds Service 3');
    expect(parts(settings, 'name').map((name) => textOf(name))).to.deep.equal(['Embedded content']);
  });

  it('finds cookies by their names', async () => {
    const { type, names } = await setupMany();
    await type('id17');
    await eventually(() => names().join() === 'Service 17', 'finds Service 17');
  });

  it('announces how many it has found, in a status that is empty before', async () => {
    const { type, status } = await setupMany();
    const line = status();
    expect(textOf(line)).to.equal('');
    await type('service 1');
    expect(status() === line).to.be.true;
    expect(textOf(line)).to.equal('Services found: 11');
    await type(' nowhere');
    expect(textOf(line)).to.equal('Services found: 0');
  });

  it('moves no switch and saves what it does not show', async () => {
    const { type, settings, store } = await setupMany();
    await type('service 3');
    expect(textOf(settings.shadowRoot!.querySelector('.status'))).to.equal(
      'No choice has been made yet.',
    );
    settings.shadowRoot!.querySelector<HTMLInputElement>('[name=service-3]')!.click();
    part(settings, 'save').click();
    await rendered(settings);
    expect([store.isGranted('service-3'), store.isGranted('service-5')]).to.deep.equal([
      true,
      false,
    ]);
    expect(store.decision('service-5')).to.equal('denied');
  });

  it('is empty again whenever the dialog opens', async () => {
    const { type, field, settings } = await setupMany({ dialog: true });
    await type('service 3');
    expect(focused() === field()).to.be.true;
    settings.close();
    await rendered(settings);
    settings.show();
    await rendered(settings);
    expect(field().value).to.equal('');
    expect(parts(settings, 'service')).to.be.empty;
  });
});
