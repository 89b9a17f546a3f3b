import { attributesText, dense, shadowTree, type Attributes } from './banner-document.js';
import { textOf } from './text-html.js';

/** An element for a document: its tag, its styles and what the page puts into it. */
export interface ElementFrame {
  readonly tag: string;
  readonly attributes: Attributes;
  /** The style sheets, in order of application. */
  readonly styles: readonly string[];
  /** The nonce of the content security policy, for the `<style>` element. */
  readonly nonce?: string | undefined;
  /** Markup for the slots of the element. */
  readonly children?: string;
}

/**
 * Renders an element that is to be read: as it looks, in declarative shadow DOM, and once more as
 * plain markup in its slot “readable”, for what does not look into shadow trees (reading modes,
 * search engines, browsers before 2024).
 */
export function elementDocument(frame: ElementFrame, content: unknown): string {
  const { tag, attributes, children = '' } = frame;
  const text = dense(textOf(content));
  const copy = `<div slot="readable">${readable(text)}</div>`;
  const root = shadowTree(frame, text);
  return `<${tag}${attributesText(attributes)}>${root}${copy}${children}</${tag}>`;
}

const OF_SHADOW_TREE = / (?:part|class|id|role|tabindex|data-title)="[^"]*"/g;

/** Without what only the element uses. In text, quotation marks are escaped. */
const readable = (text: string): string =>
  text.replace(/<nav.*?<\/nav>|<\/?slot[^>]*>|<wbr[^>]*>/gs, '').replace(OF_SHADOW_TREE, '');
