/** The parts of a list with commas, without spaces around them and without empty ones. */
export const listIn = (text = '') =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
