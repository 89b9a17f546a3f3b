/** How far a baseline’s colour may be from the rendered one: the length of (red, green, blue). */
const DISTANCE = 12;

/** Colours of areas, which are kept unchanged; the others are steps at the edges of letters. */
const EXACT = 24;

const MOST = 256;

const channels = (colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];

const colourAt = (data, at) => (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];

function distance([red, green, blue], other) {
  return Math.hypot(red - other[0], green - other[1], blue - other[2]);
}

/** Every colour of a picture, the most frequent first. */
function coloursOf({ data }) {
  const counts = new Map();
  for (let at = 0; at < data.length; at += 4) {
    const colour = colourAt(data, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].sort(([one, a], [two, b]) => b - a || one - two).map(([colour]) => colour);
}

/** The number of the closest colour. */
function closest(colour, palette) {
  let best = 0;
  for (let index = 1; index < palette.length; index += 1) {
    if (distance(colour, palette[index]) < distance(colour, palette[best])) best = index;
  }
  return best;
}

function assign(colours, most) {
  const palette = [];
  const numbers = new Map();
  for (const colour of colours) {
    const one = channels(colour);
    const like = closest(one, palette);
    const isNear = palette.length > 0 && distance(one, palette[like]) <= most;
    const isKept = palette.length < EXACT || (!isNear && palette.length < MOST);
    numbers.set(colour, isKept ? palette.push(one) - 1 : like);
  }
  return { palette: palette.flat(), numbers };
}

/**
 * The same picture with few colours, for `encodeIndexed()`: none differs by more than `most`,
 * unless there are too many.
 */
export function reduceColours(picture, most = DISTANCE) {
  const { width, height, data } = picture;
  const { palette, numbers } = assign(coloursOf(picture), most);
  const indices = new Uint8Array(width * height);
  for (let pixel = 0; pixel < indices.length; pixel += 1) {
    indices[pixel] = numbers.get(colourAt(data, 4 * pixel));
  }
  return { width, height, palette, indices };
}
