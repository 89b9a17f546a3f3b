/**
 * Takes findings away that `locales/waivers.json` accepts, each with a reason. A waiver that accepts
 * nothing is a finding itself: it would hide the next fault.
 *
 * @param {import('./checks.mjs').Finding[]} findings
 * @param {Readonly<Record<string, Readonly<Record<string, string>>>>} waivers Reasons, by id and check.
 */
export function withWaivers(findings, waivers = {}) {
  const isWaived = ({ id, check }) => Boolean(waivers[id]?.[check]);
  return [...findings.filter((one) => !isWaived(one)), ...unused(findings, waivers)];
}

const unused = (findings, waivers) =>
  Object.entries(waivers).flatMap(([id, reasons]) =>
    Object.keys(reasons)
      .filter((check) => !findings.some((one) => one.id === id && one.check === check))
      .map((check) => ({
        ...{ check, id, found: 'a waiver that is not needed' },
        expected: 'no entry in locales/waivers.json',
      })),
  );
