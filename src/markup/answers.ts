import type { Localization } from '../localization/localization.js';

/** The two ways to answer everything at once, as the store calls them. */
export type Answer = 'acceptAll' | 'rejectAll';

/** Accepting and refusing stand side by side, in this order, wherever there is a choice. */
export function answerButtons({ html, msg }: Localization): unknown {
  return html`<button type="button" part="accept">
      ${msg('Accept all', { id: 'action.accept' })}
    </button>
    <button type="button" part="reject">
      ${msg('Reject all', { id: 'action.reject' })}
    </button>`;
}

const ANSWERS: Readonly<Record<string, Answer>> = { accept: 'acceptAll', reject: 'rejectAll' };

/** The answer that a click within the buttons gives, if it gives one. */
export function answerOf(event: Event): Answer | undefined {
  return ANSWERS[pressedPart(event)];
}

/** The part that a click has pressed; a button of the page's own, in a slot, is none of ours. */
export function pressedPart({ target, currentTarget }: Event): string {
  const button = target instanceof Element ? target.closest('button') : null;
  const isOurs = button && (currentTarget as Node).contains(button);
  return (isOurs && button.getAttribute('part')) || '';
}
