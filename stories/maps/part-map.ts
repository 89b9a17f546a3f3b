import { html, render, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { styleMap } from 'lit/directives/style-map.js';
import { declarationOf, withCode } from './manifest.js';
import './maps.css';
import { outlinesOf, type Outline } from './outlines.js';

const outline = ({ number, box, shift }: Outline) =>
  html`<li
    style=${styleMap({
      insetInlineStart: `${box.x}px`,
      insetBlockStart: `${box.y}px`,
      inlineSize: `${box.width}px`,
      blockSize: `${box.height}px`,
      '--shift': `${shift}px`,
    })}
  >
    <b>${number}</b>
  </li>`;

/** Opens the first list, which contains parts too. Opening an open one would trigger another draw. */
function openFirst({ shadowRoot }: Element): void {
  const folded = shadowRoot?.querySelector('details');
  if (folded && !folded.open) folded.open = true;
}

/** Redraws the outlines whenever the content or the size of the element changes. */
function follow(picture: HTMLElement, tag: string, names: readonly string[]): void {
  const element = picture.querySelector(tag)!;
  const layer = picture.querySelector<HTMLElement>('ul')!;
  const missing = picture.parentElement!.querySelectorAll<HTMLElement>('[data-part]');
  const draw = () => {
    openFirst(element);
    const outlines = outlinesOf(picture, element, names);
    render(outlines.map(outline), layer);
    for (const entry of missing)
      entry.hidden = outlines.some(({ name }) => name === entry.dataset['part']);
  };
  new ResizeObserver(draw).observe(element);
  const changes = { subtree: true, childList: true, attributes: true };
  if (element.shadowRoot) new MutationObserver(draw).observe(element.shadowRoot, changes);
}

/** An element with each of its parts outlined and numbered, and what the manifest says of them. */
export function partMap(tag: string, element: TemplateResult): TemplateResult {
  const parts = declarationOf(tag).cssParts ?? [];
  const names = parts.map(({ name }) => name);
  const whenThere = (picture?: Element) =>
    picture &&
    void customElements.whenDefined(tag).then(() => follow(picture as HTMLElement, tag, names));
  return html`<div class="map">
    <div class="picture" ${ref(whenThere)}>
      ${element}
      <ul aria-hidden="true"></ul>
    </div>
    <ol lang="en" dir="ltr">
      ${parts.map(
        ({ name, description }) =>
          html`<li>
            <div>
              <code>::part(${name})</code>
              <span>${withCode(description)}</span>
              <small data-part=${name} hidden>Not in this picture.</small>
            </div>
          </li>`,
      )}
    </ol>
  </div>`;
}
