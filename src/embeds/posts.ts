import type { Builder } from './embed.js';

/**
 * A post or a reel of Instagram.
 *
 * @see https://github.com/guardian/dotcom-rendering (its component for Instagram has this frame)
 * @see https://amp.dev/documentation/components/amp-instagram
 */
export const instagram: Builder = ({ pathname }) => {
  const [, kind = '', code] =
    /^\/(?:[\w.]+\/)?(p|reels?|tv)\/([\w-]+)(?:\/embed)?(?:\/captioned)?\/?$/.exec(pathname) ?? [];
  if (!code) return undefined;
  return {
    service: 'instagram-embed',
    src: `https://www.instagram.com/${kind.startsWith('reel') ? 'reel' : 'p'}/${code}/embed/`,
    width: '400',
    height: '720',
  };
};
