import type { Localization } from '../localization/localization.js';

/** The two ways to answer everything at once, by the parts of their buttons. */
export type Answer = 'accept' | 'reject';

/** Accepting and refusing stand side by side, in this order, wherever there is a choice. */
export function answerButtons({ html, msg }: Localization): unknown {
  return html`<button type="button" part="accept">
      ${msg('Accept all', { id: 'action.accept' })}
    </button>
    <button type="button" part="reject">
      ${msg('Reject all', { id: 'action.reject' })}
    </button>`;
}

/** Whether a part that was pressed answers everything. */
export const isAnswer = (part: string): part is Answer => part === 'accept' || part === 'reject';

/** The part that a click has pressed; a button of the page's own, in a slot, is none of ours. */
export function pressedPart({ target, currentTarget }: Event): string {
  const button = (target as Element).closest('button');
  return (currentTarget as Node).contains(button) ? button!.part.value : '';
}
