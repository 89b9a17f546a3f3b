import { html, svg, type TemplateResult } from 'lit';
import '../../src/define/banner.js';
import '../../src/define/settings.js';
import { showSettings, textsOf } from '../page.js';
import { storeOf } from '../visit.js';
import { contentWith, policy } from './sample-content.js';
import type { Subject } from './subjects.js';
import './sample-site.css';

const wave = (y: number, part: string) =>
  svg`<path class=${part} d="M0 ${y}q80-46 160 0t160 0 160 0 160 0V420H0z" />`;

/** The sun over the sea, in the colours of the site. */
const picture = html`<svg
  class="picture"
  viewBox="0 0 640 420"
  preserveAspectRatio="xMidYMid slice"
  aria-hidden="true"
>
  <path class="sky" d="M0 0h640v420H0z" />
  <circle class="sun" cx="462" cy="150" r="66" />
  ${wave(230, 'far')}${wave(282, 'middle')}${wave(340, 'near')}
</svg>`;

const mark = html`<svg viewBox="0 0 48 48" width="32" height="32" aria-hidden="true">
  <circle cx="24" cy="24" r="24" />
  <path d="M8 28q4-5 8 0t8 0 8 0 8 0M8 20q4-5 8 0t8 0 8 0 8 0" />
</svg>`;

function home(locale: string): TemplateResult {
  const { title, lead, paragraphs, headings, words } = textsOf(locale);
  return html`<div class="hero">
      <div>
        <h1>${title}</h1>
        <p class="lead">${lead}</p>
        <a class="call" href="#top">${words[3]}</a>
      </div>
      ${picture}
    </div>
    <div class="cards">
      ${paragraphs.map(
        (text, at) =>
          html`<article>
            <h2>${headings[at]}</h2>
            <p>${text}</p>
          </article>`,
      )}
    </div>`;
}

function framed(main: TemplateResult, locale: string): TemplateResult {
  const { lang, words, settings } = textsOf(locale);
  return html`<div class="site" lang=${lang}>
    <header>
      <a class="brand" href="#top">${mark} Tide</a>
      <nav aria-label="Tide">
        ${words.slice(0, 3).map((word) => html`<a href="#top">${word}</a>`)}
      </nav>
    </header>
    <main>${main}</main>
    <footer><a href="#cookie-settings" @click=${showSettings}>${settings}</a></footer>
  </div>`;
}

/**
 * A page of a small site with the element to preview. Each rendering starts without an answer. Only the
 * home page has a banner, because it would cover the other elements.
 */
export function site(subject: Subject['id'], placement: string, locale: string): TemplateResult {
  const store = storeOf({});
  if (subject !== 'banner') return framed(contentWith(subject, store, locale), locale);
  return html`<cookie-banner
      placement=${placement}
      .policy=${policy}
      .store=${store}
    ></cookie-banner>
    ${framed(home(locale), locale)}
    <cookie-settings dialog .store=${store}></cookie-settings>`;
}
