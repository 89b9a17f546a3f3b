import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Look } from './look.js';
import type { Subject } from './subjects.js';

export interface Size {
  readonly title: string;
  readonly note: string;
  readonly width: number;
  readonly height: number;
}

/** The views in which a look is judged. */
export const sizes: readonly Size[] = [
  { title: 'Desktop', note: '1280', width: 1280, height: 800 },
  { title: 'Tablet', note: '768', width: 768, height: 900 },
  { title: 'Phone', note: '360', width: 360, height: 720 },
];

/**
 * Sets the available width and height for the style sheet, which scales a view down to fit, never
 * up.
 */
const measuring = new ResizeObserver((entries) =>
  // Later, because the height of what is observed follows from it.
  requestAnimationFrame(() => {
    for (const { target, contentRect } of entries) {
      const { style } = target as HTMLElement;
      style.setProperty('--room', String(contentRect.width));
      style.setProperty('--tall', String(Math.max(480, innerHeight - 220)));
    }
  }),
);

const fit = (stage?: Element) => stage && measuring.observe(stage);

/** The page in a view of its own, so that layouts answer to its width and not to Storybook’s. */
export function preview(
  look: Look,
  subject: Subject,
  { width, height }: Size,
  globals: string,
): TemplateResult {
  const address = `iframe.html?id=sample-site--page&viewMode=story&globals=${globals}`;
  return html`<div class="stage" ${ref(fit)}>
    <div class="browser" style="--width: ${width}; --height: ${height}">
      <div class="bar" aria-hidden="true"><i></i><i></i><i></i><span>tide.example</span></div>
      <div class="view">
        <iframe
          src=${address}
          title="A page with the ${subject.title.toLowerCase()}"
          data-subject=${subject.id}
          data-theme=${look.theme}
          data-placement=${look.placement}
          data-density=${look.density}
          data-scheme=${look.scheme}
        ></iframe>
      </div>
    </div>
  </div>`;
}
