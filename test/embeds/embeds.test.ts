import { expect } from '@esm-bundle/chai';
import { embedOf } from '../../src/embeds/embeds.js';

const shown = (address: string, named?: string) =>
  embedOf(address, { parent: 'shop.example', named })?.src;

const YT = 'https://www.youtube-nocookie.com/embed/';
const VM = 'https://player.vimeo.com/video/';
const DM = 'https://geo.dailymotion.com/player';
const TW = 'https://player.twitch.tv/?';
const OSM = 'https://www.openstreetmap.org/export/embed.html?';
const SC = 'https://w.soundcloud.com/player/?url=https%3A%2F%2F';

/** Addresses, and the frames that show them. */
const FRAMES: readonly (readonly [string, string])[] = [
  ['https://www.youtube.com/watch?v=M7lc1UVf-VE', `${YT}M7lc1UVf-VE`],
  ['https://youtu.be/M7lc1UVf-VE?si=tracking&t=1m30s', `${YT}M7lc1UVf-VE?start=90`],
  ['https://m.youtube.com/watch?v=M7lc1UVf-VE&start=5&end=9', `${YT}M7lc1UVf-VE?start=5&end=9`],
  ['https://youtube.com/shorts/M7lc1UVf-VE', `${YT}M7lc1UVf-VE`],
  ['https://www.youtube.com/live/M7lc1UVf-VE#t=10', `${YT}M7lc1UVf-VE?start=10`],
  ['https://www.youtube.com/playlist?list=PL_a-1', `${YT}videoseries?list=PL_a-1`],
  ['https://www.youtube.com/watch?v=M7lc1UVf-VE&list=PL1', `${YT}M7lc1UVf-VE?list=PL1`],
  ['HTTPS://WWW.YOUTUBE.COM/embed/M7lc1UVf-VE?autoplay=1', `${YT}M7lc1UVf-VE?autoplay=1`],
  ['https://vimeo.com/76979871', `${VM}76979871?dnt=1`],
  ['https://vimeo.com/76979871/8272103f6e', `${VM}76979871?h=8272103f6e&dnt=1`],
  ['https://player.vimeo.com/video/76979871?h=82#t=1m', `${VM}76979871?h=82&dnt=1#t=60s`],
  ['https://vimeo.com/channels/staffpicks/55073825', `${VM}55073825?dnt=1`],
  ['https://www.dailymotion.com/video/x84sh87_a-title', `${DM}.html?video=x84sh87`],
  ['https://dai.ly/x84sh87?start=15', `${DM}.html?video=x84sh87&startTime=15`],
  ['https://www.dailymotion.com/playlist/x5nmbq', `${DM}.html?playlist=x5nmbq`],
  ['https://geo.dailymotion.com/player/xfh28.html?video=x1', `${DM}/xfh28.html?video=x1`],
  [
    'https://www.twitch.tv/videos/123?t=1h2m',
    `${TW}video=123&time=1h2m&parent=shop.example&autoplay=false`,
  ],
  ['https://www.twitch.tv/some_one', `${TW}channel=some_one&parent=shop.example&autoplay=false`],
  [
    'https://clips.twitch.tv/A-b1',
    'https://clips.twitch.tv/embed?clip=A-b1&parent=shop.example&autoplay=false',
  ],
  [
    'https://player.twitch.tv/?video=v9&autoplay=true',
    `${TW}video=v9&parent=shop.example&autoplay=true`,
  ],
  [
    'https://www.google.com/maps/embed?pb=!1m18!1s0x0:0x0',
    'https://www.google.com/maps/embed?pb=!1m18!1s0x0:0x0',
  ],
  ['https://www.google.de/maps/embed?pb=!1m18', 'https://www.google.com/maps/embed?pb=!1m18'],
  [
    'https://www.google.com/maps/embed/v1/place?key=K&q=Oslo',
    'https://www.google.com/maps/embed/v1/place?key=K&q=Oslo',
  ],
  [
    'https://www.google.com/maps/d/u/0/viewer?mid=1w_Z&z=12&usp=x',
    'https://www.google.com/maps/d/embed?mid=1w_Z&z=12',
  ],
  [
    'https://www.openstreetmap.org/#map=1/0/0',
    `${OSM}bbox=-210.9375%2C-158.20313%2C210.9375%2C158.20313&layer=mapnik`,
  ],
  [
    'https://www.openstreetmap.org/?mlat=48.85&mlon=2.35',
    `${OSM}bbox=2.34356%2C48.84682%2C2.35644%2C48.85318&layer=mapnik&marker=48.85%2C2.35`,
  ],
  [
    'https://openstreetmap.org/?mlat=0&mlon=0#map=10/0/0&layers=Y',
    `${OSM}bbox=-0.41199%2C-0.30899%2C0.41199%2C0.30899&layer=cyclosm&marker=0%2C0`,
  ],
  [
    'https://www.openstreetmap.org/export/embed.html?bbox=1,2,3,4&layer=hot',
    `${OSM}bbox=1%2C2%2C3%2C4&layer=hot`,
  ],
  ['https://open.spotify.com/track/5ihDG?si=x', 'https://open.spotify.com/embed/track/5ihDG'],
  ['https://open.spotify.com/intl-fr/album/0fUy6', 'https://open.spotify.com/embed/album/0fUy6'],
  ['https://open.spotify.com/embed/episode/1E3E', 'https://open.spotify.com/embed/episode/1E3E'],
  ['https://open.spotify.com/show/38bS', 'https://open.spotify.com/embed/show/38bS'],
  [
    'https://soundcloud.com/forss/flickermood',
    `${SC}soundcloud.com%2Fforss%2Fflickermood&auto_play=false`,
  ],
  ['https://m.soundcloud.com/a/sets/b', `${SC}soundcloud.com%2Fa%2Fsets%2Fb&auto_play=false`],
  [
    'https://api.soundcloud.com/tracks/293',
    `${SC}api.soundcloud.com%2Ftracks%2F293&auto_play=false`,
  ],
  [
    'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/playlists/7&auto_play=true',
    `${SC}api.soundcloud.com%2Fplaylists%2F7&auto_play=true`,
  ],
  ['https://www.instagram.com/p/CkYXXhlt5N7/', 'https://www.instagram.com/p/CkYXXhlt5N7/embed/'],
  [
    'https://instagram.com/someone/reel/Abc-1/?igsh=x',
    'https://www.instagram.com/reel/Abc-1/embed/',
  ],
  ['https://www.instagram.com/p/Abc/embed/captioned/', 'https://www.instagram.com/p/Abc/embed/'],
  ['https://www.instagram.com/tv/Abc', 'https://www.instagram.com/p/Abc/embed/'],
];

/** Addresses of PeerTube and Mastodon, what the author named, and the frames. */
const FEDERATED: readonly (readonly [string, string, string])[] = [
  ['https://tube.example/w/9c9de5', 'peertube', 'https://tube.example/videos/embed/9c9de5?p2p=0'],
  [
    'https://tube.example/videos/watch/9c-9d?start=1m&stop=70',
    'video',
    'https://tube.example/videos/embed/9c-9d?p2p=0&start=60&stop=70',
  ],
  [
    'https://tube.example/videos/embed/9c?p2p=1',
    'video',
    'https://tube.example/videos/embed/9c?p2p=0',
  ],
  [
    'https://tube.example/w/9c?autoplay=1',
    'video',
    'https://tube.example/videos/embed/9c?p2p=0&autoplay=1',
  ],
  ['https://m.example/@user/123', 'mastodon-embed', 'https://m.example/@user/123/embed'],
  [
    'https://m.example/@user@other.example/123',
    'social',
    'https://m.example/@user@other.example/123/embed',
  ],
  ['https://m.example/@user/123/embed', 'social', 'https://m.example/@user/123/embed'],
  ['https://m.example:8443/@a.b/1', 'social', 'https://m.example:8443/@a.b/1/embed'],
];

/** Addresses that are no embed, and what the author named. */
const NONE: readonly (readonly [string, string?])[] = [
  ['https://youtube.com.evil.example/watch?v=M7lc1UVf-VE'],
  ['https://youtube.com@evil.example/watch?v=M7lc1UVf-VE'],
  ['https://user@www.youtube.com/watch?v=M7lc1UVf-VE'],
  ['https://www.youtube.com:8080/watch?v=M7lc1UVf-VE'],
  ['https://www.youtube.com/watch?v="><script>'],
  ['https://www.youtube.com/watch'],
  ['https://www.youtube.com/embed/videoseries'],
  ['https://www.youtube.com/WATCH?v=M7lc1UVf-VE'],
  ['ftp://www.youtube.com/watch?v=M7lc1UVf-VE'],
  ['javascript:alert(1)//www.youtube.com/watch?v=M7lc1UVf-VE'],
  ['https://vimeo.com/watch'],
  ['https://vimeo.com/76979871/"onload'],
  ['https://www.dailymotion.com/video/'],
  ['https://www.twitch.tv/directory'],
  ['https://www.google.com/maps/place/Oslo'],
  ['https://www.google.com/maps/embed/v1/place?q=Oslo'],
  ['https://google.com.evil.example/maps/embed?pb=!1'],
  ['https://www.openstreetmap.org/about'],
  ['https://www.openstreetmap.org/?mlat=91&mlon=x'],
  ['https://open.spotify.com/user/me'],
  ['https://w.soundcloud.com/player/?url=https://evil.example/a/b'],
  ['https://soundcloud.com/'],
  ['https://www.instagram.com/someone/'],
  ['https://tube.example/w/9c9de5'],
  ['https://tube.example/w/9c9de5', 'social'],
  ['https://tube.example/w/9c9de5', 'constructor'],
  ['https://m.example/@user/123', 'video'],
  ['https://m.example/@user/abc', 'social'],
  ['/w/9c9de5', 'video'],
  ['not an address'],
];

describe('the frame for an address', () => {
  for (const [address, src] of FRAMES) {
    it(`is that of the player: ${address}`, () => {
      expect(shown(address)).to.equal(src);
    });
  }

  for (const [address, named, src] of FEDERATED) {
    it(`is that of a host which the author named as ${named}: ${address}`, () => {
      expect(shown(address, named)).to.equal(src);
    });
  }

  for (const [address, named] of NONE) {
    it(`does not exist: ${address}${named ? ` named as ${named}` : ''}`, () => {
      expect(shown(address, named)).to.equal(undefined);
    });
  }

  it('may start by itself only if the address asks for it', () => {
    const allow = (address: string) => embedOf(address, { parent: '' })!.allow;
    expect(allow('https://vimeo.com/1')).not.to.include('autoplay');
    expect(allow('https://vimeo.com/1?autoplay=1')).to.include('autoplay');
  });

  it('cannot lead the page elsewhere on a host of anyone', () => {
    const embed = embedOf('https://tube.example/w/9c', { parent: '', named: 'video' })!;
    expect(embed.sandbox).to.include('allow-scripts').and.not.include('top-navigation');
  });

  for (const [address] of FRAMES) {
    it(`has a ratio or a height: ${address}`, () => {
      const { ratio, height } = embedOf(address, { parent: '' })!;
      expect([ratio, height].filter(Boolean)).to.have.length(1);
    });
  }
});
