import type { AllFormats } from './all-formats.mjs';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

/**
 * What dates, durations and lists look like in each language, from CLDR itself
 * (`scripts/locales/golden-formats.mjs`), without no-break spaces.
 */
export async function golden(): Promise<Record<string, AllFormats>> {
  const file = await fetch(new URL('golden-formats.json', import.meta.url));
  return JSON.parse(plain(await file.text())) as Record<string, AllFormats>;
}
