import { cssValue, factor } from './css-value.mjs';

/** The custom property that a page or a theme sets: `color.accent` → `--consent-color-accent`. */
export const publicName = (id) => `--consent-${id.replaceAll('.', '-')}`;

/** The name that style sheets use internally for a token that they read more than once. */
export const privateName = (id) => `--_${id.replace(/^color\./, '').replaceAll('.', '-')}`;

/** Both schemes in one value. The browser chooses by the page's `color-scheme`. */
const inBothSchemes = (light, dark) => (light === dark ? light : `light-dark(${light}, ${dark})`);

/**
 * Writes tokens as CSS values. A token that a page may set stays a custom property, with the value
 * of the token files as its fallback. All others become plain values, which cost nothing at run
 * time.
 *
 * @param {{ light: Map<string, import('./read-tokens.mjs').Token>, dark: Map<string,
 *   import('./read-tokens.mjs').Token> }} tokens
 * @param {(id: string) => boolean} isDeclared whether a style sheet has a private name for a token
 */
export function expressions({ light, dark }, isDeclared = () => false) {
  const reference = (id) => (isDeclared(id) ? `var(${privateName(id)})` : expression(id));

  function literal({ id, type, unit }) {
    const write = (tokens) => cssValue(type, tokens.get(id).value, unit);
    return inBothSchemes(write(light), write(dark));
  }

  function fallback(token) {
    const { id, alias, scale, atLeast, mix, unit } = token;
    if (scale) {
      const times = factor(token.value, light.get(scale).value);
      return times === '1' ? reference(scale) : `calc(${times} * ${reference(scale)})`;
    }
    if (mix) {
      return `color-mix(in srgb, ${reference(mix.of)} ${mix.share}%, ${reference(mix.with)})`;
    }
    if (atLeast) return `max(${literal(token)}, ${expression(atLeast)})`;
    const isLiteral = !alias || unit || light.get(alias).layer === 'base';
    return isLiteral ? literal(light.get(id)) : reference(alias);
  }

  /** The CSS value of a token. */
  function expression(id) {
    const token = light.get(id);
    return token.public ? `var(${publicName(id)}, ${fallback(token)})` : fallback(token);
  }

  /** The value of a public token that is not set. */
  const defaultOf = (id) => fallback(light.get(id));

  return { expression, reference, defaultOf };
}
