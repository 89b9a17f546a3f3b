import type { Localization } from '../localization/localization.js';

/** The two answers for all categories at once, named after the parts of their buttons. */
export type Answer = 'accept' | 'reject';

/**
 * The buttons for accepting and refusing. They are side by side, in this order, wherever they
 * occur.
 */
export function answerButtons({ html, msg }: Localization): unknown {
  return html`<button type="button" part="accept">
      ${msg('Accept all', { id: 'action.accept' })}
    </button>
    <button type="button" part="reject">
      ${msg('Reject all', { id: 'action.reject' })}
    </button>`;
}

/** Whether the part of a button answers for all categories at once. */
export const isAnswer = (part: string): part is Answer => part === 'accept' || part === 'reject';

/** What a button of the banner answers; nothing for one that opens something. */
export const answerOf = (part: string): Answer | undefined =>
  part === 'close' ? 'reject' : isAnswer(part) ? part : undefined;

/** A button that closes the banner, which means a refusal, and says so (Garante, 10 June 2021). */
export const closeButton = ({ html, msg }: Localization): unknown =>
  html`<button type="button" part="close">
    ${msg('Close and reject all', { id: 'action.close-reject' })}
    <span aria-hidden="true">×</span>
  </button>`;

/**
 * The nearest element of a name in which an event began. Not by `closest()`, which pages replace: a
 * version for old browsers finds nothing in a shadow root.
 */
export const inPath = (event: Event, name: string): HTMLElement | undefined =>
  (event.composedPath() as HTMLElement[]).find(({ localName }) => localName === name);

/** The part of the button that was clicked; empty for a button that the page has slotted in. */
export function pressedPart(event: Event): string {
  const button = inPath(event, 'button');
  return button && (event.currentTarget as Node).contains(button) ? button.part.value : '';
}
