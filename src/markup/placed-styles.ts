/**
 * A style sheet without the rules that are for a banner in another place: what is drawn ahead stands
 * in every page. The element brings them all when it comes.
 *
 * @param css As generated: a selector names a place by `[placement='…']`, and no rule has rules inside.
 */
export function placedStyles(css: string, placement: string): string {
  const rules = css.replace(/[^{}]+\{[^{}]*\}/g, (rule) => (isFor(placement, rule) ? rule : ''));
  return rules.replace(/@media[^{}]+\{\s*\}/g, '');
}

/** One that is for all places but some stays. */
function isFor(placement: string, rule: string): boolean {
  const [selector = ''] = rule.replace(/:not\([^()]*\)/g, '').split('{');
  const places = [...selector.matchAll(/placement='(\w+)'/g)].map(([, place]) => place);
  return places.length === 0 || places.includes(placement);
}
