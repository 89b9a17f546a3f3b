import type { TemplateMap } from '@lit/localize/internal/types.js';
import type { targetLocales } from '../generated/locales/codes.js';

type Loader = () => Promise<{ readonly templates: TemplateMap }>;

// The catalogues of `localization`, without its code, which a return visit does not load.
const CATALOGUES: Readonly<Record<(typeof targetLocales)[number], Loader>> = {
  fr: () => import('../generated/locales/fr.js'),
};

/** The text of the link, and its language. */
export interface Label {
  readonly text: string;
  readonly lang: string;
}

/** The heading of the settings; English where there is no other, as in their template. */
const ENGLISH: Label = { text: 'Cookie settings', lang: 'en' };

/** What the link to the settings says in a language (BCP 47). */
export async function labelIn(locale: string): Promise<Label> {
  const [lang = ''] = locale.toLowerCase().split(/[-_]/);
  if (!Object.hasOwn(CATALOGUES, lang)) return ENGLISH;
  try {
    const { templates } = await CATALOGUES[lang as keyof typeof CATALOGUES]();
    return { text: templates['settings.heading'] as string, lang };
  } catch {
    return ENGLISH;
  }
}
