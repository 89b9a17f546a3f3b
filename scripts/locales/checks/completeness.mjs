import { plain } from './text.mjs';

const finding = (id, found, expected) => ({ check: 'K1', id, found, expected });

/** K1: every message has one translation, and there is no other. */
export function completeness(units, ids) {
  const listed = units.map(({ id }) => id);
  return [
    ...ids
      .filter((id) => !listed.includes(id))
      .map((id) => finding(id, 'is missing', 'each message of the source; run "npm run generate"')),
    ...listed
      .filter((id) => !ids.includes(id))
      .map((id) =>
        finding(id, 'is not in the source', 'no other messages; run "npm run generate"'),
      ),
    ...listed
      .filter((id, at) => listed.indexOf(id) !== at)
      .map((id) => finding(id, 'is there twice', 'one unit for each message')),
    ...units
      .filter((unit) => isEmpty(unit))
      .map(({ id }) => finding(id, 'has no translation', 'a <target> with a text')),
  ];
}

const isEmpty = ({ target }) => !/[\p{L}\p{P}\p{S}]/u.test(plain(target));
