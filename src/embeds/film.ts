import type { Embed } from './embed.js';
import { asksToPlay, seconds } from './parameters.js';

/** A film in the format of most films, which starts only if its address asks for it. */
export function film(url: URL, service: string, src: string, size: Partial<Embed> = {}): Embed {
  const allow = 'encrypted-media; picture-in-picture';
  return {
    service,
    src,
    allow: asksToPlay(url) ? `autoplay; ${allow}` : allow,
    width: '100%',
    ratio: '16/9',
    ...size,
  };
}

/** `1` if the address asks that the film starts at once. */
export const autoplay = (url: URL): number | undefined => (asksToPlay(url) ? 1 : undefined);

/** A time in the query or the fragment: `t=90`, `#t=1m30s`. */
export const timeIn = ({ searchParams, hash }: URL): number | undefined =>
  seconds(searchParams.get('t') ?? searchParams.get('start') ?? /^#t=(\w+)$/.exec(hash)?.[1]);
