import { loadLocalization, type Localization } from '../localization/localization.js';
import type { CataloguePart } from '../localization/texts.js';
import { textHtml } from '../markup/text-html.js';
import type { PolicyFile } from '../model/policy-file.js';
import { checkedTexts, siteTexts } from '../model/site-texts.js';

/** The texts of a policy that were reported, so that each mistake is reported once. */
const reported = new WeakSet<object>();

/**
 * The texts to render in, with the policy's own ones. One that is wrong is reported in the console,
 * and the built-in text stays.
 */
export function localizationFor(
  { texts }: PolicyFile,
  locale: string | undefined,
  parts: readonly CataloguePart[],
): Promise<Localization> {
  const checked = checkedTexts(texts);
  if (texts && !reported.has(texts)) {
    reported.add(texts);
    for (const { path, expected } of checked.problems) {
      console.error(`consent-elements: the policy: ${path} should be ${expected}`);
    }
  }
  return loadLocalization(locale ?? 'en', parts, textHtml, siteTexts([checked]));
}
