import french from '../../locales/fr.xlf?raw';
import { targetLocales } from '../../src/generated/locales/codes.js';
import { LOADERS } from '../../src/generated/locales/loaders.js';
import { MESSAGES } from '../../src/generated/locales/messages.js';

/** A message as translators see it. */
export interface Message {
  readonly id: string;
  /** The English text, with the names of its placeholders: `Last changed: {date}`. */
  readonly english: string;
  /** What a translator has to know. */
  readonly note?: string;
}

/** The English text is in the source code; the file of every language quotes it. */
const units = new DOMParser()
  .parseFromString(french, 'text/xml')
  .getElementsByTagName('trans-unit');

const nameOf = (id: string, place: string) => `{${MESSAGES[id]?.[Number(place)] ?? place}}`;

const written = (node: ChildNode, id: string) =>
  node instanceof Element ? nameOf(id, node.getAttribute('id')!) : (node.textContent ?? '');

export const messages: readonly Message[] = [...units].map((unit) => ({
  id: unit.id,
  english: [...unit.querySelector('source')!.childNodes]
    .map((node) => written(node, unit.id))
    .join(''),
  note: unit.querySelector('note')?.textContent ?? undefined,
}));

async function textsOf(code: keyof typeof LOADERS): Promise<Readonly<Record<string, string>>> {
  const parts = await Promise.all(Object.values(LOADERS[code]).map((load) => load()));
  return Object.assign({}, ...parts.map(({ texts }) => texts));
}

const translations = new Map(
  await Promise.all(targetLocales.map(async (code) => [code, await textsOf(code)] as const)),
);

/** A message in every language, English first. */
export function inEveryLanguage({ id, english }: Message): [code: string, text: string][] {
  const named = (text: string) => text.replaceAll(/\{(\d)\}/g, (_, place) => nameOf(id, place));
  const others = [...translations].map(
    ([code, texts]) => [code, named(texts[id] ?? '')] as [string, string],
  );
  return [['en', english], ...others];
}
