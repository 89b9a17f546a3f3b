/**
 * The text of a style sheet. Not Lit's tag, because what is rendered on a server, or before Lit is
 * there, has the same styles; minifiers know both by the name.
 */
export const css = ([text = '']: TemplateStringsArray): string => text;
