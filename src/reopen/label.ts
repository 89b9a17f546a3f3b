import { loadTexts } from '../localization/catalogues.js';
import { canonical } from '../model/language-tag.js';

/** The text of the link, and its language. */
export interface Label {
  readonly text: string;
  readonly lang: string;
}

/** What the link to the settings says in a language (BCP 47): the heading of the settings. */
export async function labelIn(locale: string): Promise<Label> {
  const { code, templates } = await loadTexts(canonical(locale), ['banner']);
  // English is in the template of the settings, which a return visit does not load.
  return { text: (templates?.['settings.heading'] as string) ?? 'Cookie settings', lang: code };
}
