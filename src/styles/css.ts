/**
 * Returns the text of a style sheet. It is not Lit's tag, because the same styles are used on a
 * server and before Lit has loaded. Minifiers recognise both by the name `css`.
 */
export const css = ([text = '']: TemplateStringsArray): string => text;
