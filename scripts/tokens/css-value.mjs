/** Formats a number as minifiers do: `0.50` → `.5`. */
const number = (value) => String(Math.round(value * 1e4) / 1e4).replace(/^(-?)0\./, '$1.');

/**
 * Formats a dimension. In the token files `rem` means the text size of the surrounding element, so
 * it becomes `em`.
 */
export function dimension({ value, unit }, as = unit === 'rem' ? 'em' : unit) {
  return value === 0 ? '0' : `${number(value)}${as}`;
}

function color({ hex, alpha = 1 }) {
  const opacity = Math.round(alpha * 255).toString(16);
  const whole = alpha === 1 ? hex : `${hex}${opacity.padStart(2, '0')}`;
  return whole.replace(/^#(.)\1(.)\2(.)\3(?:(.)\4)?$/, '#$1$2$3$4');
}

const family = (value) =>
  [value]
    .flat()
    .map((name) => (/\s/.test(name) ? `'${name}'` : name))
    .join(', ');

function shadow(layers) {
  return [layers]
    .flat()
    .map(({ color: tint, offsetX, offsetY, blur }) =>
      [...[offsetX, offsetY, blur].map((length) => dimension(length)), color(tint)].join(' '),
    )
    .join(', ');
}

const WRITTEN = {
  color,
  dimension,
  duration: ({ value, unit }) => `${number(value)}${unit}`,
  fontFamily: family,
  fontWeight: String,
  number: (value, unit = '') => `${number(value)}${unit}`,
  shadow,
};

/** The CSS value of a token of a DTCG type. */
export function cssValue(type, value, unit) {
  const write = WRITTEN[type];
  if (!write) throw new Error(`No way is known to write a token of the type "${type}" in CSS.`);
  return write(value, unit);
}

/** The ratio of two dimensions. */
export const factor = ({ value }, { value: whole }) => number(value / whole);
