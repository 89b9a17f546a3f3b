import { html, type TemplateResult } from 'lit';
import { measure, pairs, ratioText, schemes, shortName, type Measured } from './pairs.js';

const faintPair = ({ front, back, scheme, ratio, min }: Measured) =>
  html`<li>
    ${shortName(front)} on ${shortName(back)}, ${scheme}: ${ratioText(ratio)}, needs ${min} : 1
  </li>`;

const warning = (faint: readonly Measured[]) =>
  html`<details class="faint">
    <summary>Too little contrast: ${faint.length} of ${pairs.length * schemes.length}</summary>
    <ul>
      ${faint.map(faintPair)}
    </ul>
  </details>`;

/** A warning that lists the pairs with too little contrast; screen readers announce its changes. */
export function faintPairs(): TemplateResult {
  const measured = schemes.flatMap((scheme) => pairs.map((pair) => measure(pair, scheme)));
  const faint = measured.filter(({ passes }) => !passes);
  const isFine = faint.length === 0;
  return html`<div role="status">${isFine ? 'All colours stand far enough apart.' : warning(faint)}</div>`;
}
