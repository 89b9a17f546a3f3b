import type { Localization } from '../localization/localization.js';
import { bannerRegion, type BannerLook, type Question } from './banner.js';
import { confirmation } from './status-line.js';
import { escapeText, textOf } from './text-html.js';

/** Attributes of an element. Those with the value `undefined` are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** The banner's host element and its style sheets. */
export interface BannerFrame {
  readonly attributes: Attributes;
  readonly look: BannerLook;
  /** The style sheets, in order of application. */
  readonly styles: readonly string[];
  /** The nonce of the content security policy, for the `<style>` element. */
  readonly nonce?: string | undefined;
}

/**
 * Renders the banner for a document: the element with its box in declarative shadow DOM, which
 * shows before any script has loaded.
 */
export function bannerDocument(question: Question, frame: BannerFrame, i18n: Localization): string {
  const box = textOf([bannerRegion(question, frame.look, i18n), confirmation(i18n)]);
  return bannerHost(frame, shadowTree(frame, dense(box)));
}

/**
 * The declarative shadow tree of an element: its styles, its markup, and a slot that shows children
 * that do not belong to it, as the element does.
 */
export function shadowTree(
  { styles, nonce }: Pick<BannerFrame, 'styles' | 'nonce'>,
  markup: string,
): string {
  const style = `<style${attributesText({ nonce })}>${denseStyles(styles.join(''))}</style>`;
  return `<template shadowrootmode="open">${style}${markup}<slot></slot></template>`;
}

/** Renders the element without a box, for a visitor who has nothing to answer. */
export const bannerHost = ({ attributes }: Pick<BannerFrame, 'attributes'>, content = ''): string =>
  `<cookie-banner${attributesText(attributes)}>${content}</cookie-banner>`;

/** Formats attributes for a tag. */
export function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeText(String(value))}"`)
    .join('');
}

/**
 * Collapses spaces and line ends only. Other kinds of space matter: French has a no-break space
 * before a colon.
 */
export const dense = (text: string): string => text.replace(/[ \n]+/g, ' ');

/** Removes the spaces around punctuation, which have no meaning in a style sheet. */
const denseStyles = (css: string): string =>
  dense(css)
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(' !', '!')
    .replaceAll(';}', '}');
