/** The names of the tokens that a style sheet reads (`button-radius`), once for each occurrence. */
export const namesUsed = (css) =>
  [...css.matchAll(/var\(\s*--(?!_)([\w-]+)/g)].map(([, name]) => name);

/** Maps the names that style sheets use to token paths: `button-radius` → `button.radius`. */
export const idsByName = (tokens) =>
  new Map([...tokens.keys()].map((id) => [id.replaceAll('.', '-'), id]));
