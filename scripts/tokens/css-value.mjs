/** `0.50` → `.5`, as minifiers write it. */
const number = (value) => String(Math.round(value * 1e4) / 1e4).replace(/^(-?)0\./, '$1.');

/** `rem` in the token files means the text size that an element stands in: `em`. */
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

/** The value of a token of a DTCG type in CSS. */
export function cssValue(type, value, unit) {
  const write = WRITTEN[type];
  if (!write) throw new Error(`No way is known to write a token of the type "${type}" in CSS.`);
  return write(value, unit);
}

/** How many times a dimension is another one. */
export const factor = ({ value }, { value: whole }) => number(value / whole);
