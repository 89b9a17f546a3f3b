/** A value as JavaScript for an inline script: a `<` in a text could end the script. */
export const inScript = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');
