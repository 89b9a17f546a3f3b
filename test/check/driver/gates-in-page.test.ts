import { expect } from '@esm-bundle/chai';
import { addressOf } from '../../../src/driver/gates-in-page.js';

const CASES: readonly [title: string, content: string][] = [
  [
    'a template after a preview',
    `<img slot="preview" src="https://portal.example/film.jpg" alt="">
    <template><iframe src="https://video.example/film"></iframe></template>`,
  ],
  [
    'a template after a link with a picture',
    `<a slot="placeholder" href="/film"><img src="https://portal.example/film.jpg" alt=""></a>
    <template><iframe src="https://video.example/film"></iframe></template>`,
  ],
  [
    'a held frame after a preview',
    `<picture slot="preview"><source src="https://portal.example/1.jpg"></picture>
    <iframe data-src="https://video.example/film"></iframe>`,
  ],
];

describe('the address that a gate holds', () => {
  for (const [title, content] of CASES) {
    it(`is that of ${title}`, () => {
      const gate = document.createElement('cookie-gate');
      gate.innerHTML = content;
      expect(addressOf(gate)).to.equal('https://video.example/film');
    });
  }

  it('is that of its frame where the gate itself is in a slot', () => {
    const parent = document.createElement('site-card');
    parent.innerHTML =
      '<p slot="media"><cookie-gate><iframe data-src="https://video.example/film"></iframe></cookie-gate></p>';
    const gate = parent.querySelector('cookie-gate')!;
    expect(addressOf(gate)).to.equal('https://video.example/film');
  });
});
