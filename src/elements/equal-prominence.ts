import type { LitElement, ReactiveController } from 'lit';
import { whenIdle } from '../platform/page-state.js';

/** The CSS properties that decide how prominent a button is. */
const COMPARED = [
  ['background-color', 'background-image', 'color', 'opacity', 'visibility', 'filter'],
  ['font-family', 'font-size', 'font-style', 'font-weight', 'letter-spacing', 'text-transform'],
  ['text-decoration-line', 'box-shadow', 'outline-style', 'transform', 'cursor'],
  ['border-top-color', 'border-top-style', 'border-top-width', 'border-top-left-radius'],
  ['border-bottom-width', 'padding-top', 'padding-bottom', 'padding-left', 'padding-right'],
].flat();

/** Sizes are rounded to device pixels. */
const TOLERANCE = 1;

/** The CSS properties in which the two answers differ; empty if they are equally prominent. */
export function differences(accept: HTMLElement, reject: HTMLElement): string[] {
  const [one, two] = [getComputedStyle(accept), getComputedStyle(reject)];
  const styles = COMPARED.filter(
    (name) => one.getPropertyValue(name) !== two.getPropertyValue(name),
  );
  const isFar = (a: number, b: number) => Math.abs(a - b) > TOLERANCE;
  return [
    ...styles,
    ...(isFar(accept.offsetWidth, reject.offsetWidth) ? ['width'] : []),
    ...(isFar(accept.offsetHeight, reject.offsetHeight) ? ['height'] : []),
  ];
}

/** Compares the two answers once, in idle time after their first rendering. */
class AnswersWatch implements ReactiveController {
  readonly #host: LitElement;
  #isComparing = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    if (this.#isComparing || !this.#answer('accept')) return;
    this.#isComparing = true;
    whenIdle(() => this.#compare());
  }

  #answer(part: string): HTMLElement | null | undefined {
    return this.#host.renderRoot?.querySelector<HTMLElement>(`[part=${part}]`);
  }

  #compare(): void {
    const [accept, reject] = [this.#answer('accept'), this.#answer('reject')];
    const isTouched = this.#host.renderRoot.querySelector('[part=actions] :is(:hover, :focus)');
    // A pointer or the focus on one of them makes them differ. The next update tries again.
    if (!accept || !reject || isTouched) {
      this.#isComparing = false;
      return;
    }
    const found = differences(accept, reject);
    if (found.length > 0) warn(this.#host.localName, found);
  }
}

function warn(tag: string, found: readonly string[]): void {
  console.warn(
    `consent-elements: in <${tag}>, ::part(accept) and ::part(reject) differ in ${found.join(', ')}. ` +
      'Refusing has to be as easy to see as accepting (CNIL, deliberation 2020-092): ' +
      'style both, or set tokens, which always hold for both.',
  );
}

/** Warns in the console if the page makes one answer look unlike the other. */
export function watchAnswers(host: LitElement): void {
  new AnswersWatch(host);
}
