/**
 * Removes the rules for other placements from a style sheet, because a prerendered banner is in
 * every page. The element's own style sheet contains all of them.
 *
 * @param css As generated: a selector names a placement by `[placement='…']`, and no rule is
 *   nested.
 */
export function placedStyles(css: string, placement: string): string {
  const rules = css.replace(/[^{}]+\{[^{}]*\}/g, (rule) => (isFor(placement, rule) ? rule : ''));
  return rules.replace(/@media[^{}]+\{\s*\}/g, '');
}

/**
 * Whether a rule applies to this placement. Placements inside of `:not()` are ignored, so that such
 * a rule is kept.
 */
function isFor(placement: string, rule: string): boolean {
  const [selector = ''] = rule.replace(/:not\([^()]*\)/g, '').split('{');
  const places = [...selector.matchAll(/placement='(\w+)'/g)].map(([, place]) => place);
  return places.length === 0 || places.includes(placement);
}
