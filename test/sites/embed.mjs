import { policyOf, service } from './declare.mjs';
import { bare, page, script } from './markup.mjs';

const film = `<cookie-gate category="film">
    <iframe data-src="https://player.films.example/embed/1" title="A film"></iframe>
    <a href="https://www.films.example/1">Watch the film at films.example</a>
  </cookie-gate>`;

/** A film behind a gate: its host is contacted after acceptance only. */
export const embed = {
  name: 'embed',
  title: 'A film behind a gate',
  pages: ['/', '/film'],
  policy: policyOf([service('film', 'media', [], { provider: 'Films Inc.' })]),
  hosts: {
    'www.embed.example': {
      '/': page({ title: 'Home', body: '<a href="/film">A film</a>' }),
      '/film': page({ title: 'A film', body: film }),
    },
    'player.films.example': {
      '/embed/1': bare({ title: 'Player', body: script('window.on = 1') }),
    },
  },
  nearly: ['gate-without-effect', 'gate-stays-shut', 'request-before-choice', 'undeclared-host'],
  expected: [],
};
