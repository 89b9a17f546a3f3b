import type { Builder } from './embed.js';
import { film } from './film.js';
import { asksToPlay, idIn, playerAddress, seconds } from './parameters.js';

/**
 * A film or a playlist of Dailymotion, in its default player or in the one that the address names.
 *
 * @see https://developers.dailymotion.com/docs/iframe-web
 * @see https://developers.dailymotion.com/v2/reference/web-sdk-player-runtime-parameters
 */
export const dailymotion: Builder = (url) => {
  const [, own] = /^\/player\/(\w+)\.html$/.exec(url.pathname) ?? [];
  const { video, playlist } = dailymotionIds(url);
  if (!video && !playlist) return undefined;
  const player = `https://geo.dailymotion.com/player${own ? `/${own}` : ''}.html`;
  const src = playerAddress(player, {
    video,
    playlist,
    startTime: seconds(url.searchParams.get('start') ?? url.searchParams.get('startTime')),
    autoplay: asksToPlay(url) || undefined,
  });
  return film(url, 'dailymotion', src);
};

/** An id ends at the title that may follow it: `x84sh87_a-title`. */
function dailymotionIds(url: URL): { video?: string | undefined; playlist?: string | undefined } {
  const { hostname, pathname, searchParams } = url;
  if (hostname === 'dai.ly') return { video: /^\/([\da-z]+)$/i.exec(pathname)?.[1] };
  if (hostname === 'geo.dailymotion.com') {
    return { video: idIn(searchParams.get('video')), playlist: idIn(searchParams.get('playlist')) };
  }
  const [, kind, id] =
    /^\/(?:embed\/)?(video|playlist)\/([\dA-Za-z]+)(?:_|\/?$)/.exec(pathname) ?? [];
  return kind ? { [kind]: id } : {};
}

/**
 * A stream, a recording or a clip of Twitch, which requires the host of the page. It would start at
 * once by default.
 *
 * @see https://dev.twitch.tv/docs/embed/video-and-clips/
 */
export const twitch: Builder = (url, parent) => {
  const clip = twitchClip(url);
  const shown = clip ? { clip } : twitchPlayer(url);
  if (!shown) return undefined;
  const player = clip ? 'https://clips.twitch.tv/embed' : 'https://player.twitch.tv/';
  const src = playerAddress(player, { ...shown, parent, autoplay: asksToPlay(url) });
  return film(url, 'twitch-embed', src);
};

function twitchClip({ hostname, pathname, searchParams }: URL): string | undefined {
  if (hostname === 'clips.twitch.tv') {
    return idIn(searchParams.get('clip')) ?? /^\/([\w-]+)$/.exec(pathname)?.[1];
  }
  return /^\/\w+\/clip\/([\w-]+)$/.exec(pathname)?.[1];
}

function twitchPlayer(url: URL): Record<string, string | undefined> | undefined {
  const { video, channel } = twitchIds(url);
  const time = url.searchParams.get('t') ?? url.searchParams.get('time') ?? '';
  if (video) return { video, time: /^[\dhms]+$/.exec(time)?.[0] };
  return channel && channel !== 'directory' ? { channel } : undefined;
}

function twitchIds({ hostname, pathname, searchParams }: URL) {
  if (hostname === 'clips.twitch.tv') return {};
  if (hostname === 'player.twitch.tv') {
    return { video: idIn(searchParams.get('video')), channel: idIn(searchParams.get('channel')) };
  }
  const [, video, channel] = /^\/(?:videos\/(\d+)|(\w+))\/?$/.exec(pathname) ?? [];
  return { video, channel };
}
