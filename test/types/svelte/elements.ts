/** What Svelte’s language tools look up for a tag of a template. */
import type { SvelteHTMLElements } from 'svelte/elements';
import type { ConsentChangeEvent } from 'consent-elements';
import type {} from 'consent-elements/types/svelte';
import policy from '../cookies.json';

type Attributes = SvelteHTMLElements['cookie-banner'];

const heard = ({ consent }: ConsentChangeEvent): boolean => consent.isGranted('maps');
const clicked = ({ clientX }: MouseEvent): number => clientX;

export const attributes: Attributes[] = [
  { src: '/cookies.json', placement: 'corner', closable: true, heading: '2', policy },
  { reload: '', reopen: '', class: 'banner', slot: 'banner', 'data-page': 'home' },
  { 'onconsent-change': ({ changed }) => changed.includes('maps'), onclick: clicked },
  { 'on:consent-change': heard },
];

export const choices: SvelteHTMLElements['cookie-choices'] = {
  locale: 'fr',
  'onconsent-change': heard,
};

export const page: [SvelteHTMLElements['svelte:window'], SvelteHTMLElements['svelte:document']] = [
  { 'onconsent-change': ({ consent }) => consent.isGranted('maps') },
  { 'onconsent-change': heard, 'onconsent-ready': ({ consent }) => consent.isGranted('maps') },
];

export const wrong: Attributes[] = [
  // @ts-expect-error A misspelt value.
  { placement: 'botom' },
  // @ts-expect-error A misspelt attribute.
  { closeable: true },
  // @ts-expect-error A level is a number.
  { heading: 'two' },
  // @ts-expect-error Svelte would write reload="false", which reloads.
  { reload: false },
  // @ts-expect-error A policy is an object.
  { policy: 1 },
  // @ts-expect-error A misspelt event.
  { 'onconsent-chnge': heard },
  // @ts-expect-error A listener of another event.
  { 'onconsent-change': clicked },
];

export const wrongChoices: SvelteHTMLElements['cookie-choices'] = {
  // @ts-expect-error A heading that the footer does not have.
  heading: 2,
};

export const wrongPage: SvelteHTMLElements['svelte:window'] = {
  // @ts-expect-error A listener of another event.
  'onconsent-change': clicked,
};
