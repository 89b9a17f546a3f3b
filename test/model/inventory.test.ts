import { expect } from '@esm-bundle/chai';
import { CONSENT_SERVICE_ID, inventory } from '../../src/model/inventory.js';
import type { Policy } from '../../src/model/policy.js';
import { policy, policyWith } from '../policies.js';

const cookie = { name: 'cookies_preferences', lifetime: 180, provider: 'localhost' };

/** Each category with the ids of its rows. */
function rows(declared: Policy): Record<string, string[]> {
  const groups = inventory(declared, cookie);
  return Object.fromEntries(
    groups.map(({ category, services }) => [category.id, services.map(({ id }) => id)]),
  );
}

/** The row of the consent cookie. */
function ownRow(declared: Policy) {
  const all = inventory(declared, cookie).flatMap(({ services }) => services);
  return all.find(({ id }) => id === CONSENT_SERVICE_ID);
}

describe('inventory', () => {
  it('lists the consent cookie last in the necessary category', () => {
    expect(rows(policy)).to.deep.equal({
      necessary: ['authentication', CONSENT_SERVICE_ID],
      statistics: ['matomo'],
      media: ['video'],
    });
  });

  it('contains the name and the lifetime of the consent cookie', () => {
    const expected = [{ name: 'cookies_preferences', duration: 'P180D' }];
    expect(ownRow(policy)!.cookies).to.deep.equal(expected);
  });

  it('lists the storage of waiting decisions if decisions are posted', () => {
    const all = inventory(policy, { ...cookie, isPosted: true });
    const own = all.flatMap(({ services }) => services).find(({ id }) => id === CONSENT_SERVICE_ID);
    expect(own!.cookies).to.deep.equal([
      { name: 'cookies_preferences', duration: 'P180D' },
      { name: 'consent-elements.outbox.*', storage: 'local', duration: 'persistent' },
    ]);
  });

  it('does not list a declared consent cookie twice', () => {
    const own = {
      id: 'choices',
      category: 'necessary',
      provider: 'x',
      cookies: [{ name: cookie.name }],
    };
    const declared = policyWith({ services: [...policy.services, own] });
    expect(rows(declared)['necessary']).to.deep.equal(['authentication', 'choices']);
    expect(ownRow(declared)).to.be.undefined;
  });

  it('lists the consent cookie beside a cookie whose name has the same prefix', () => {
    const other = {
      id: 'a',
      category: 'media',
      provider: 'x',
      cookies: [{ name: `${cookie.name}_2` }],
    };
    expect(ownRow(policyWith({ services: [other] }))).to.exist;
  });

  it('adds a necessary category first if there is none', () => {
    const categories = policy.categories.slice(1);
    const services = policy.services.slice(1);
    const groups = inventory(policyWith({ categories, services }), cookie);
    expect(groups.map(({ category }) => category.id)).to.deep.equal([
      'necessary',
      'statistics',
      'media',
    ]);
    expect(groups[0]!.category.basis).to.equal('necessary');
    expect(groups[0]!.services.map(({ id }) => id)).to.deep.equal([CONSENT_SERVICE_ID]);
  });

  it('adds the consent cookie to a necessary category with another id', () => {
    const categories = [{ id: 'essential', basis: 'necessary' }] as const;
    const [group] = inventory(policyWith({ categories, services: [] }), cookie);
    expect(group!.category.id).to.equal('essential');
    expect(group!.services.map(({ category }) => category)).to.deep.equal(['essential']);
  });

  it('adds no second group if the category “necessary” has another basis', () => {
    const groups = inventory(
      policyWith({ categories: [{ id: 'necessary' }], services: [] }),
      cookie,
    );
    expect(groups.map(({ category }) => category.id)).to.deep.equal(['necessary']);
    expect(groups[0]!.services.map(({ id }) => id)).to.deep.equal([CONSENT_SERVICE_ID]);
  });

  it('names the controller, else the site, else the host as the provider', () => {
    const site = { name: 'babel.opendatasoft.com' };
    expect(ownRow(policy)!.provider).to.equal('Opendatasoft');
    expect(ownRow(policyWith({ controller: {}, site }))!.provider).to.equal(site.name);
    expect(ownRow(policyWith({ controller: undefined, site: {} }))!.provider).to.equal('localhost');
  });

  it('shows a category without services', () => {
    expect(rows(policyWith({ services: [] }))['media']).to.deep.equal([]);
  });

  it('does not modify the policy', () => {
    const before = JSON.stringify(policy);
    inventory(policy, cookie);
    expect(JSON.stringify(policy)).to.equal(before);
  });
});
