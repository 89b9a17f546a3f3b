/** The countries of the EU and of the EEA, by ISO 3166 code. */
const EUROPE =
  'at be bg hr cy cz dk ee fi fr de gr hu ie it lv lt lu mt nl pl pt ro sk si es se is li no';

const isIn = (list: string, country: string) => list.split(' ').includes(country);

/**
 * The places whose rules apply to a region, in this order: the region itself, its country, `eu` for
 * a country in the EU or the EEA, `uk` for Great Britain, then `default`.
 */
export function placesOf(region: string): string[] {
  const [country = ''] = region.split('-');
  const wider = isIn(EUROPE, country) ? ['eu'] : [];
  const named = country === 'gb' ? ['uk'] : country === 'uk' ? ['gb'] : [];
  return [region, country, ...named, ...wider, 'default'];
}

/** The regions that rules for these places apply to, each by its own name. */
export function regionsIn(places: readonly string[]): string[] {
  const names = places.flatMap((place) =>
    place === 'eu' ? [place, ...EUROPE.split(' ')] : place === 'uk' ? [place, 'gb'] : [place],
  );
  if (places.includes('gb')) names.push('uk');
  return [...new Set(names)];
}
