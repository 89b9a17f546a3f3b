import { loadKindTexts } from '../localization/load-kind-texts.js';
import { loadLocalization, type Localization } from '../localization/localization.js';
import { partsFor } from '../localization/shown-parts.js';
import type { CataloguePart } from '../localization/translation-types.js';
import { textHtml } from '../markup/text-html.js';
import type { Policy } from '../model/policy.js';
import { checkedTexts, siteTexts } from '../model/apply-own-texts.js';

/** The texts of a policy that were reported, so that each mistake is reported once. */
const reported = new WeakSet<object>();

/**
 * The texts to render in, with the policy's own ones. One that is wrong is reported in the console,
 * and the built-in text stays.
 */
export async function localizationFor(
  policy: Policy,
  locale: string | undefined,
  parts: readonly CataloguePart[],
): Promise<Localization> {
  const { texts } = policy;
  const checked = checkedTexts(texts);
  if (texts && !reported.has(texts)) {
    reported.add(texts);
    for (const { path, expected } of checked.problems) {
      console.error(`consent-elements: the policy: ${path} should be ${expected}`);
    }
  }
  const needed = partsFor(parts, policy);
  if (needed.includes('kinds')) await loadKindTexts();
  return loadLocalization(locale ?? 'en', needed, textHtml, siteTexts([checked]));
}
