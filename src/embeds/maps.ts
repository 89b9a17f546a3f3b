import type { Builder } from './embed.js';
import { idIn, playerAddress } from './parameters.js';

const MAP = { width: '100%', ratio: '4/3' } as const;

/**
 * A map of Google. Only addresses of frames can be shown: the one that Google offers under “Embed a
 * map”, one of the Maps Embed API with a key, and a map of My Maps. For the address of a place,
 * Google has no frame without a key.
 *
 * @see https://developers.google.com/maps/documentation/embed
 */
export const googleMaps: Builder = ({ pathname, search, searchParams }) => {
  const own = /^\/maps\/d\/(?:u\/\d+\/)?(?:viewer|embed|edit)$/.test(pathname);
  const mid = idIn(searchParams.get('mid'));
  const isFrame =
    (pathname === '/maps/embed' && searchParams.has('pb')) ||
    (/^\/maps\/embed\/v1\/[a-z]+$/.test(pathname) && searchParams.has('key'));
  if (own ? !mid : !isFrame) return undefined;
  const src = own
    ? playerAddress('https://www.google.com/maps/d/embed', {
        mid,
        ll: searchParams.get('ll'),
        z: searchParams.get('z'),
      })
    : `https://www.google.com${pathname}${search}`;
  return { service: 'google-maps', src, ...MAP };
};

/** The letters by which an address names a layer. */
const LAYERS: readonly (readonly [string, string])[] = [
  ['Y', 'cyclosm'],
  ['C', 'cyclemap'],
  ['T', 'transportmap'],
  ['H', 'hot'],
];

/** A place: its latitude and longitude in degrees. */
type Place = readonly [number, number];

/**
 * A map of OpenStreetMap, from the address of its page or of its frame.
 *
 * @see https://github.com/openstreetmap/openstreetmap-website (`embed.js.erb`, `layers.yml`)
 */
export const openStreetMap: Builder = (url) => {
  const { searchParams } = url;
  const isFrame = url.pathname === '/export/embed.html';
  const marker = isFrame
    ? place(searchParams.get('marker')?.split(','))
    : place([searchParams.get('mlat'), searchParams.get('mlon')]);
  const bbox = isFrame ? boxIn(searchParams.get('bbox')) : boxAround(url, marker);
  if (!bbox) return undefined;
  const layer = (isFrame && idIn(searchParams.get('layer'))) || layerIn(url.hash);
  const src = playerAddress('https://www.openstreetmap.org/export/embed.html', {
    bbox,
    layer,
    marker: marker?.join(),
  });
  return { service: 'openstreetmap-embed', src, ...MAP };
};

function place([latitude, longitude]: readonly (string | null | undefined)[] = []):
  Place | undefined {
  if (!latitude || !longitude) return undefined;
  const [lat, lon] = [Number(latitude), Number(longitude)];
  return Math.abs(lat) <= 85 && Math.abs(lon) <= 180 ? [lat, lon] : undefined;
}

const boxIn = (text: string | null): string | undefined =>
  text && /^-?[\d.]+(,-?[\d.]+){3}$/.test(text) ? text : undefined;

/** The bounds of what a page shows in a frame of 600 by 450 pixels; a tile has 256. */
function boxAround({ hash }: URL, marker: Place | undefined): string | undefined {
  const [, zoom = '16', lat, lon] = /map=(\d{1,2})\/([\d.-]+)\/([\d.-]+)/.exec(hash) ?? [];
  const centre = place([lat, lon]) ?? marker;
  if (!centre) return undefined;
  const [latitude, longitude] = centre;
  const east = ((360 / 2 ** Number(zoom)) * (600 / 256)) / 2;
  const north = east * (450 / 600) * Math.cos((latitude * Math.PI) / 180);
  const bounds = [longitude - east, latitude - north, longitude + east, latitude + north];
  return bounds.map((degrees) => Number(degrees.toFixed(5))).join();
}

function layerIn(hash: string): string {
  const [, letters = ''] = /layers=([A-Z]+)/.exec(hash) ?? [];
  return LAYERS.find(([letter]) => letters.includes(letter))?.[1] ?? 'mapnik';
}
