import { hasAdded } from '../gates/added-nodes.js';
import { openAddress, shut } from '../gates/address.js';
import { holdAddresses, HOLDING } from '../gates/held-addresses.js';
import { openContent } from '../gates/content.js';
import { ledger } from '../gates/ledger.js';
import { HELD_ATTRIBUTES } from '../gates/addresses.js';
import { isSettled } from '../gates/page-settled.js';
import { runInOrder } from '../gates/script-order.js';
import { removeCopies } from '../gates/stamp.js';
import { boxStyles } from './embed-box.js';
import { embedSize, type EmbedSize } from './embed-size.js';

/** What loads something, and stands in the page: a template is a gate of its own kind. */
const LOADING = `${HOLDING},script[type="text/plain"]`;

/**
 * What a `<cookie-gate>` holds back among its children: a `<template>`, whose content is put behind
 * it, and elements with `data-src`, which stay as their author, or a framework, made them.
 */
export class GateContent {
  readonly #host: HTMLElement;
  #isOpen = false;
  /** What stood beside the embed when the gate was opened. */
  #beside: readonly ChildNode[] = [];

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Calls `changed` when children come or go, or another address is held back. */
  observe(changed: () => void): MutationObserver {
    const host = this.#host;
    removeCopies(ledger().open.values());
    const observer = new MutationObserver((records) => {
      const isOwn = records.some(({ target }) => target === host);
      if (isOwn || hasAdded(records, LOADING)) changed();
    });
    const options = { childList: true, subtree: true, attributes: true };
    observer.observe(host, { ...options, attributeFilter: HELD_ATTRIBUTES });
    return observer;
  }

  /**
   * Takes the addresses away that a framework has put into the element of a template: it builds the
   * gate before it puts it into the page, so nothing has loaded yet.
   */
  disarm(): void {
    for (const element of this.#host.querySelectorAll('template *')) holdAddresses(element);
  }

  /** Whether there is anything that is held back. */
  get isEmpty(): boolean {
    return this.#templates.length === 0 && this.#children.length === 0;
  }

  /** Whether it can be shown now: templates wait until the page has settled. */
  get isReady(): boolean {
    return this.#templates.length === 0 || isSettled();
  }

  /** The nodes that show: the embed while the gate is open, else what stands beside it. */
  get nodes(): ChildNode[] {
    return this.#isOpen ? this.#shown : this.#others;
  }

  /** The size that the embed will have, as far as it can be known. */
  get size(): EmbedSize {
    const embed = this.#embed;
    return embed ? embedSize(embed, this.#host) : {};
  }

  /** What gives the embed the box that it would have without the gate around it. */
  get styles(): string {
    const embed = this.#shown.find((node) => node instanceof HTMLElement);
    return embed && this.#isOpen ? boxStyles(embed, this.#host) : '';
  }

  /** Lets in what is held back, or takes it out. */
  toggle(open: boolean): void {
    if (open !== this.#isOpen) this.#turn(open);
    if (!open) return;
    for (const template of this.#templates) openContent(template);
    for (const element of this.#held) openAddress(element);
    for (const script of this.#scripts) runInOrder(script, () => this.#isOpen);
  }

  #turn(open: boolean): void {
    if (open) this.#beside = this.#others;
    else this.#clear();
    this.#isOpen = open;
  }

  #clear(): void {
    const [templates, held] = [this.#templates, new Set<Node>(this.#children)];
    const shown = this.#shown;
    for (const element of [...templates, ...this.#held]) shut(element);
    // What scripts of the template have put beside their own.
    if (templates.length > 0) for (const node of shown) if (!held.has(node)) node.remove();
  }

  /** Moves the focus to what was loaded, so that it does not fall back to the page's start. */
  focus(): void {
    const shown = this.#shown.filter((node): node is HTMLElement => node instanceof HTMLElement);
    const controls = shown.flatMap((node) => [
      node,
      ...node.querySelectorAll<HTMLElement>('iframe, video, audio, a, button'),
    ]);
    const focusable = controls.find((node) => node.matches('iframe, video, audio, a, button'));
    if (!focusable) shown[0]?.setAttribute('tabindex', '-1');
    (focusable ?? shown[0])?.focus({ preventScroll: true });
  }

  get #templates(): HTMLTemplateElement[] {
    return [...this.#host.children].filter((child) => child instanceof HTMLTemplateElement);
  }

  get #stamped(): ChildNode[] {
    return this.#templates.flatMap((template) => ledger().open.get(template)?.nodes ?? []);
  }

  /** All children that came with the embed, or stand for it. */
  get #shown(): ChildNode[] {
    const nodes = [...this.#host.childNodes];
    return nodes.filter(
      (node) => !(node instanceof HTMLTemplateElement) && !this.#beside.includes(node),
    );
  }

  /** The children that hold nothing back: above all a plain link. */
  get #others(): ChildNode[] {
    const held = new Set<Node>([...this.#children, ...this.#stamped]);
    return [...this.#host.childNodes].filter((node) => !held.has(node));
  }

  /** Children that hold something back themselves, or have something in them that does. */
  get #children(): Element[] {
    const stamped = this.#stamped;
    return [...this.#host.children].filter(
      (child) =>
        !(child instanceof HTMLTemplateElement) &&
        !stamped.includes(child) &&
        (child.matches(LOADING) || child.querySelector(LOADING) !== null),
    );
  }

  get #held(): HTMLElement[] {
    return this.#own(HOLDING);
  }

  get #scripts(): HTMLScriptElement[] {
    return this.#own<HTMLScriptElement>('script[type="text/plain"]');
  }

  /** Elements of this gate, not of another one inside of it. */
  #own<T extends HTMLElement>(selector: string): T[] {
    const { localName } = this.#host;
    const isOwn = (element: Element) =>
      element.closest(`${localName}, [data-consent], template`) === this.#host;
    return this.#children
      .flatMap((child) => [child, ...child.querySelectorAll('*')])
      .filter((element): element is T => element.matches(selector) && isOwn(element));
  }

  /** What makes the size: the embed, or the first element. */
  get #embed(): Element | null {
    const [template] = this.#templates;
    const content = template?.content ?? this.#children[0];
    return content instanceof DocumentFragment
      ? (content.querySelector('[width][height]') ?? content.firstElementChild)
      : (content ?? null);
  }
}
