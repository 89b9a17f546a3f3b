import { loadCatalogue } from '../../bin/catalogue.mjs';
import { checkObserved } from '../../dist/check/check.js';
import { ownerOf, siteOf } from '../../dist/driver/libraries.js';
import { hostOf } from './observe-site.mjs';

const known = async ({ policy }) => ({ policy, services: await loadCatalogue(), siteOf, ownerOf });

const TODAY = '2026-11-29';

const sorted = (pairs) => pairs.map(([id, about]) => `${id} ${about}`).sort();

/** Addresses of the site's own host are shown as paths, as its list of pages names them. */
const shortened = (site, address) => address.replace(`https://${hostOf(site)}`, '');

/** What is found and what hindered, as texts that can be compared with what is expected. */
export async function foundOn(site, observed) {
  const findings = checkObserved(observed, await known(site), site.waivers ?? [], TODAY);
  const open = findings.filter(({ waived }) => waived === undefined);
  const troubles = observed.troubles.map(({ kind, address }) => [kind, shortened(site, address)]);
  return {
    findings: sorted(open.map(({ id, subject }) => [id, subject])),
    troubles: [...new Set(sorted(troubles))],
    messages: open.map(({ id, message }) => `${id}: ${message}`),
  };
}

/** The same for what a site expects. */
export const expectedOn = ({ expected, troubles = [] }) => ({
  findings: sorted(expected),
  troubles: sorted(troubles),
});

/** The record without what differs between two visits: the times. */
export const withoutTimes = (observed) =>
  JSON.stringify({ ...observed, started: undefined, finished: undefined }, null, 1);
