/** The names of the tokens that a style sheet reads, `button-radius`, once for each place. */
export const namesUsed = (css) =>
  [...css.matchAll(/var\(\s*--(?!_)([\w-]+)/g)].map(([, name]) => name);

/** Token paths by the names that style sheets use: `button.radius` goes by `button-radius`. */
export const idsByName = (tokens) =>
  new Map([...tokens.keys()].map((id) => [id.replaceAll('.', '-'), id]));
