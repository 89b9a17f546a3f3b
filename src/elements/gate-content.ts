import { hasAdded } from '../gates/added-nodes.js';
import { openAddress, shut } from '../gates/open-element.js';
import { holdAddresses, HOLDING, HELD_ATTRIBUTES } from '../gates/held-attributes.js';
import { openContent } from '../gates/content.js';
import { ledger } from '../gates/ledger.js';
import { isSettled } from '../gates/page-settled.js';
import { runInOrder } from '../gates/script-order.js';
import { removeCopies } from '../gates/inserted-content.js';
import { boxStyles } from './embed-box.js';

/**
 * Selects held-back elements in the page. Templates are not included; they are handled separately.
 */
const LOADING = `${HOLDING},script[type="text/plain"]`;

/**
 * The content that a `<cookie-gate>` holds back among its children. A `<template>` gets its content
 * inserted after it. Elements with `data-src` stay as the author or a framework made them.
 */
export class GateContent {
  readonly #host: HTMLElement;
  #isOpen = false;
  /** The nodes beside the embed when the gate was opened. */
  #beside: readonly ChildNode[] = [];
  #own: HTMLElement | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Calls `changed` when children are added or removed, or when another address is held back. */
  observe(changed: () => void): MutationObserver {
    const host = this.#host;
    removeCopies(ledger().open);
    const observer = new MutationObserver((records) => {
      const isOwn = records.some(({ target }) => target === host);
      if (isOwn || hasAdded(records, LOADING)) changed();
    });
    const options = { childList: true, subtree: true, attributes: true };
    // A link inside may be where the gate has its address from.
    observer.observe(host, { ...options, attributeFilter: [...HELD_ATTRIBUTES, 'href'] });
    return observer;
  }

  /**
   * Removes the addresses that a framework has put into a `<template>` itself. Frameworks build the
   * gate before they insert it into the page, so nothing has loaded yet.
   */
  disarm(): void {
    for (const element of this.#host.querySelectorAll('template *')) holdAddresses(element);
  }

  /** The frame that the gate makes itself. It is a child of the gate only while that is open. */
  set own(own: HTMLElement | undefined) {
    if (own === this.#own) return;
    this.toggle(false);
    this.#own = own;
  }

  /** Whether the author's children hold back nothing. */
  get isBare(): boolean {
    return this.#templates.length === 0 && this.#children.every((one) => one === this.#own);
  }

  /** Whether the gate holds back nothing. */
  get isEmpty(): boolean {
    return this.isBare && !this.#own;
  }

  /** Whether the content can be shown now. What the gate inserts waits until the page has settled. */
  get isReady(): boolean {
    return (this.#templates.length === 0 && !this.#own) || isSettled();
  }

  /** The nodes to show: the embed while the gate is open, otherwise the nodes beside it. */
  get nodes(): ChildNode[] {
    return this.#isOpen ? this.#shown : this.#others;
  }

  /** The element that decides the size: the embed, or the first element. */
  get embed(): Element | null {
    const [template] = this.#templates;
    const content = template?.content ?? this.#children[0] ?? this.#own;
    return content instanceof DocumentFragment
      ? (content.querySelector('[width][height]') ?? content.firstElementChild)
      : (content ?? null);
  }

  /** Styles that give the embed the box that it would have without the gate around it. */
  get styles(): string {
    const embed = this.#shown.find((node) => node instanceof HTMLElement);
    return embed && this.#isOpen ? boxStyles(embed, this.#host) : '';
  }

  /** Opens or closes the gate's content. */
  toggle(open: boolean): void {
    if (open !== this.#isOpen) this.#change(open);
    if (!open) return;
    for (const template of this.#templates) openContent(template);
    const own = this.#own;
    if (own && own.parentNode !== this.#host) this.#host.append(own);
    for (const element of this.#held) openAddress(element);
    for (const script of this.#scripts) runInOrder(script, () => this.#isOpen);
  }

  #change(open: boolean): void {
    if (open) this.#beside = this.#others;
    else this.#clear();
    this.#isOpen = open;
  }

  #clear(): void {
    const [templates, held] = [this.#templates, new Set<Node>(this.#children)];
    const shown = this.#shown;
    for (const element of [...templates, ...this.#held]) shut(element);
    this.#own?.remove();
    // Removes what scripts of the template have inserted beside it.
    if (templates.length > 0) for (const node of shown) if (!held.has(node)) node.remove();
  }

  /**
   * Moves the focus to the loaded content; otherwise the browser would reset it to the page's
   * start.
   *
   * @returns Whether there is content.
   */
  focus(): boolean {
    const shown = this.#shown.filter((node): node is HTMLElement => node instanceof HTMLElement);
    const controls = shown.flatMap((node) => [
      node,
      ...node.querySelectorAll<HTMLElement>('iframe, video, audio, a, button'),
    ]);
    const focusable = controls.find((node) => node.matches('iframe, video, audio, a, button'));
    if (!focusable) shown[0]?.setAttribute('tabindex', '-1');
    (focusable ?? shown[0])?.focus({ preventScroll: true });
    return shown.length > 0;
  }

  get #templates(): HTMLTemplateElement[] {
    return [...this.#host.children].filter((child) => child instanceof HTMLTemplateElement);
  }

  get #stamped(): ChildNode[] {
    return this.#templates.flatMap((template) => ledger().open.get(template)?.nodes ?? []);
  }

  /** All children that came with the embed, including what its scripts inserted. */
  get #shown(): ChildNode[] {
    const nodes = [...this.#host.childNodes];
    return nodes.filter(
      (node) => !(node instanceof HTMLTemplateElement) && !this.#beside.includes(node),
    );
  }

  /** The children that hold nothing back, such as a plain link. */
  get #others(): ChildNode[] {
    const held = new Set<Node>([...this.#children, ...this.#stamped]);
    return [...this.#host.childNodes].filter((node) => !held.has(node));
  }

  /** Children that hold something back themselves or through a descendant. */
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
    return this.#ofGate(HOLDING);
  }

  get #scripts(): HTMLScriptElement[] {
    return this.#ofGate<HTMLScriptElement>('script[type="text/plain"]');
  }

  /** Matching elements of this gate, without those of a nested gate. */
  #ofGate<T extends HTMLElement>(selector: string): T[] {
    const { localName } = this.#host;
    const isOwn = (element: Element) =>
      element.closest(`${localName}, [data-consent], template`) === this.#host;
    return this.#children
      .flatMap((child) => [child, ...child.querySelectorAll('*')])
      .filter((element): element is T => element.matches(selector) && isOwn(element));
  }
}
