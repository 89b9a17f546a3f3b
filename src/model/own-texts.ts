/**
 * A site's own texts: by language, as BCP 47 tag, and by the id of the message that each replaces.
 * `docs/texts.md` lists the ids. A text for `fr` also serves `fr-CA`. A language that the package
 * lacks can be given whole. Texts are plain: markup in them shows as it is written.
 *
 * @example
 * { "fr": { "banner.text": "Avec votre accord, nous utilisons : ${categories}." } }
 */
export type OwnTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What the texts of a reader consist of, as far as own texts change it. */
interface BuiltIn {
  readonly code: string;
  readonly templates?: object;
}

/** Own texts that were checked: all that are wrong have been left out. */
export interface SiteTexts {
  /** The texts for a reader of `locale`, with the site's own over the built-in ones. */
  over<Texts extends BuiltIn>(builtIn: Texts, locale: string): Texts;
}
