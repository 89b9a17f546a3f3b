import { policyOf, service } from './declare.mjs';
import { bare, page } from './markup.mjs';

const films = service('films', 'media', [], { provider: 'Films Inc.' });
const maps = service('maps', 'media', [], { provider: 'Maps Inc.' });
const sounds = service('sounds', 'media', [], { provider: 'Sounds Inc.' });
const frame = (host, source) =>
  `<iframe data-consent="${source.ids}" ${source.attribute}="https://${host}/embed" title="An embed"></iframe>`;

/** A frame that has its address already, and one that waits while a picture beside it does not. */
export const openGate = {
  name: 'open-gate',
  title: 'A gate holds nothing back',
  pages: ['/', '/film'],
  policy: policyOf([films, maps, sounds]),
  hosts: {
    'www.open-gate.example': {
      '/': page({ title: 'Home' }),
      '/film': page({
        title: 'A film',
        body:
          frame('player.films.example', { ids: 'films', attribute: 'src' }) +
          frame('tiles.maps.example', { ids: 'maps', attribute: 'data-src' }) +
          frame('audio.sounds.example', { ids: 'sounds', attribute: 'data-src' }) +
          '<img src="https://tiles.maps.example/preview.svg" alt="" />',
      }),
    },
    'player.films.example': { '/embed': bare({ title: 'Player' }) },
    'audio.sounds.example': { '/embed': bare({ title: 'Sound' }) },
    'tiles.maps.example': {
      '/embed': bare({ title: 'Map' }),
      '/preview.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    },
  },
  shows: [
    'gate-without-effect',
    'request-before-choice',
    'request-after-refusal',
    'request-after-withdrawal',
  ],
  nearly: ['gate-without-effect', 'gate-stays-shut'],
  expected: [
    ['gate-without-effect', 'maps'],
    ['request-before-choice', 'player.films.example'],
    ['request-before-choice', 'tiles.maps.example'],
    ['request-after-refusal', 'player.films.example'],
    ['request-after-refusal', 'tiles.maps.example'],
    ['request-after-withdrawal', 'player.films.example'],
    ['request-after-withdrawal', 'tiles.maps.example'],
  ],
};

/** One gate waits for an undeclared id, one is on a page that lacks the package. */
export const shutGate = {
  name: 'shut-gate',
  title: 'A gate waits for what nobody can grant',
  pages: ['/', '/film', '/map'],
  policy: policyOf([films, maps]),
  hosts: {
    'www.shut-gate.example': {
      '/': page({ title: 'Home' }),
      '/film': page({
        title: 'A film',
        body:
          frame('player.films.example', { ids: 'films', attribute: 'data-src' }) +
          frame('player.films.example', { ids: 'flims', attribute: 'data-src' }),
      }),
      '/map': bare({
        title: 'A map',
        body: frame('tiles.maps.example', { ids: 'maps', attribute: 'data-src' }),
      }),
    },
    'player.films.example': { '/embed': bare({ title: 'Player' }) },
  },
  shows: ['gate-stays-shut'],
  nearly: ['gate-stays-shut', 'gate-without-effect'],
  expected: [
    ['gate-stays-shut', 'flims'],
    ['gate-stays-shut', 'maps'],
  ],
};
