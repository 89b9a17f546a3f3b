import type { Localization } from '../localization/localization.js';
import { bannerRegion, type Question } from './banner.js';
import { statusLine } from './status-line.js';
import { escapeText, textOf } from './text-html.js';

/** Attributes of an element; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What the banner's markup stands in. */
export interface BannerFrame {
  readonly attributes: Attributes;
  readonly level: number;
  /** The style sheets, in their order. */
  readonly styles: readonly string[];
  /** Lets the styles through a content security policy. */
  readonly nonce?: string | undefined;
}

/**
 * The banner as a document brings it: the element with its box inside, which shows before any script
 * has come (declarative shadow DOM).
 */
export function bannerDocument(question: Question, frame: BannerFrame, i18n: Localization): string {
  const box = textOf([bannerRegion(question, frame.level, i18n), statusLine(i18n)]);
  const nonce = attributesText({ nonce: frame.nonce });
  // The slot shows what is no part of the banner, as its element does.
  const root = `<style${nonce}>${denseStyles(frame.styles.join(''))}</style>${dense(box)}<slot></slot>`;
  return bannerHost(frame, `<template shadowrootmode="open">${root}</template>`);
}

/** The element itself, for a visitor who has nothing to answer. */
export const bannerHost = ({ attributes }: Pick<BannerFrame, 'attributes'>, content = ''): string =>
  `<cookie-banner${attributesText(attributes)}>${content}</cookie-banner>`;

/** Attributes as they stand in a tag. */
export function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeText(String(value))}"`)
    .join('');
}

/** Other kinds of space mean something: French does not break before a colon. */
const dense = (text: string): string => text.replace(/[ \n]+/g, ' ');

/** What a style sheet means without any space at its signs. */
const denseStyles = (css: string): string =>
  dense(css)
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(' !', '!')
    .replaceAll(';}', '}');
