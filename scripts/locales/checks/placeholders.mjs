import { PLACE, plain } from './text.mjs';

const PLACEHOLDER = /<x id="\d+" equiv-text="\$\{\w+\}"\/>/g;

/** Scripts that write words without spaces, or join particles to the next word. */
const JOINED = { ja: /./u, ko: /./u, 'zh-Hans': /./u, 'zh-Hant': /./u, ar: /و/u, he: /ו/u };

const list = (xml) => (xml.match(PLACEHOLDER) ?? []).sort();

const names = (places) =>
  places.map((place) => /\$\{\w+\}/.exec(place)[0]).join(', ') || 'no placeholder';

/** K3: a translation has the placeholders of the English text, and nothing is glued to them. */
export function placeholders({ id, source, target }, { locale }) {
  const finding = (found, expected) => [{ check: 'K3', id, found, expected }];
  const [wanted, present] = [list(source), list(target)];
  if (wanted.join() !== present.join()) return finding(names(present), names(wanted));
  const rest = target.replaceAll(PLACEHOLDER, '');
  const damaged = /<[^>]*>?|\$\{|\{\d*\}|%[sd]|\uE000/.exec(rest);
  if (damaged) return finding(`“${damaged[0]}”`, 'placeholders as in the English text only');
  const glued = gluedTo(plain(target), JOINED[locale]);
  return glued
    ? finding(`“${glued}”`, 'no letter beside a placeholder: a name has no endings')
    : [];
}

function gluedTo(text, joined) {
  const pattern = new RegExp(`\\p{L}${PLACE}|${PLACE}\\p{L}`, 'gu');
  return text.match(pattern)?.find((found) => !joined?.test(found.replace(PLACE, '')));
}
