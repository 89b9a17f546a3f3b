/** Languages whose own names browsers do not know, or shorten. */
const UNKNOWN: Readonly<Record<string, string>> = {
  eu: 'Euskara',
  ga: 'Gaeilge',
  gl: 'Galego',
  id: 'Bahasa Indonesia',
  is: 'Íslenska',
  mt: 'Malti',
};

/** What a language calls itself. */
export function endonym(code: string): string {
  const known = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
  return UNKNOWN[code] ?? known.charAt(0).toLocaleUpperCase(code) + known.slice(1);
}

/** The direction in which a language is written. */
export const directionOf = (code: string): 'ltr' | 'rtl' =>
  /^(ar|he)\b/.test(code) ? 'rtl' : 'ltr';
