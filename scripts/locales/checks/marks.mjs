import { plain } from './text.mjs';

/** The marks at the end of a sentence or label, where a language does not use those of English. */
const MARKS = {
  'zh-Hans': { '.': '。', '?': '？', ':': '：' },
  'zh-Hant': { '.': '。', '?': '？', ':': '：' },
  ja: { '.': '。', '?': '？', ':': '：' },
  hi: { '.': '।' },
  el: { '?': ';' },
  ar: { '?': '؟' },
};

const ENDS = /[.?:。？：।;؟]/u;

/** K9: a text ends as the English one does, and has as many sentences, or one more or less. */
export function marks({ id, source, target }, { locale }) {
  const [from, to] = [plain(source).trim(), plain(target).trim()];
  const finding = (found, expected) => ({ check: 'K9', id, found, expected });
  const [end, wanted] = [to.at(-1), markFor(from.at(-1), locale)];
  const findings = [];
  if (wanted ? end !== wanted : ENDS.test(end)) {
    findings.push(
      finding(`“…${to.slice(-12)}”`, wanted ? `“${wanted}” at the end` : 'no mark at the end'),
    );
  }
  const [count, given] = [sentences(from), sentences(to)];
  if (Math.abs(count - given) > 1)
    findings.push(finding(`${given} sentences`, `${count}, or one more or less`));
  if (locale === 'es' && isUnopened(to))
    findings.push(finding(`“${to}”`, '¿ and ¡ before ? and !'));
  return findings;
}

const markFor = (mark, locale) =>
  /[.?:]/.test(mark) ? (MARKS[locale]?.[mark] ?? mark) : undefined;

const sentences = (text) => (text.match(/[.?!:](?=\s|$)|[。？！：।؟]|;$/gu) ?? []).length;

const isUnopened = (text) => /[?!]/.test(text) !== /[¿¡]/.test(text);
