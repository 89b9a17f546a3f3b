import { nothing } from '../../markup/html.js';
import type { Markup } from '../../markup/text-html.js';
import type { ObservedPhase } from '../observed.js';
import type { ObservedAnswer, ObservedBanner } from '../observed-banner.js';
import { html } from './html-parts.js';
import { listed, PHASE_NAMES, visible } from './wording.js';

const answersOf = ({ accept, reject }: ObservedBanner): ObservedAnswer[] =>
  [accept, reject].filter((one) => one !== undefined);

const quoted = ({ text }: ObservedAnswer): string => `“${visible(text)}”`;

/** A text alternative for readers who do not see the picture. */
function altOf({ phase, banner }: ObservedPhase): string {
  const answers = banner ? answersOf(banner).map(quoted) : [];
  const buttons = answers.length > 0 ? ` with ${listed(answers)}` : ' without an answer';
  return `The banner in the phase “${PHASE_NAMES[phase]}”${buttons}`;
}

const sizeOf = (one: ObservedAnswer): string =>
  `${quoted(one)}: ${Math.round(one.width)} × ${Math.round(one.height)} pixels, text of ${one.fontSize} pixels${one.isInView ? '' : ', out of view'}${one.tabs === undefined ? ', not reached by Tab' : ''}.`;

function wordsOf({ banner, notRun }: ObservedPhase): Markup {
  if (notRun !== undefined) return html`Not run. ${visible(notRun)}`;
  if (banner === undefined) return html`No banner was shown.`;
  return html`By ${visible(banner.manager)}. ${answersOf(banner).map(sizeOf).join(' ')}`;
}

/** Nothing but a picture that is in the page itself is shown. */
function pictureHtml(phase: ObservedPhase, pictures: ReadonlyMap<string, string>): unknown {
  const data = pictures.get(phase.banner?.picture ?? '') ?? '';
  return data.startsWith('data:image/') ? html`<img src=${data} alt=${altOf(phase)}>` : nothing;
}

/** The banner in each phase. */
export const picturesHtml = (
  phases: readonly ObservedPhase[],
  pictures: ReadonlyMap<string, string>,
): Markup =>
  html`<section aria-labelledby="banner">
<h2 id="banner">The banner in each phase</h2>
<div class="pictures">
${phases.map(
  (
    phase,
  ) => html`<figure>${pictureHtml(phase, pictures)}<figcaption><strong>${PHASE_NAMES[phase.phase]}</strong> ${wordsOf(phase)}</figcaption></figure>
`,
)}</div>
</section>`;
