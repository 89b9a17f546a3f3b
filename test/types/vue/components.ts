/** What Vue’s language tools look up for a tag of a template. */
import type { GlobalComponents, HTMLAttributes } from 'vue';
import type { ConsentChangeEvent, CookieSettingsElement } from 'consent-elements';
import type {} from 'consent-elements/types/vue';
import policy from '../cookies.json';

type Banner = InstanceType<GlobalComponents['cookie-banner']>;
type Props = Banner['$props'];

export const props: Props[] = [
  { src: '/cookies.json', placement: 'corner', closable: true, heading: '2', policy },
  { closable: '', reload: '', reopen: '', class: 'banner', id: 'banner', key: 1, slot: 'banner' },
  { closable: false, reload: true, heading: 2, onClick: ({ clientX }) => clientX },
];

export const logo: HTMLAttributes = { slot: 'logo' };

export function announce(banner: Banner, event: ConsentChangeEvent): void {
  banner.$emit('consent-change', event);
  // @ts-expect-error An event of another class.
  banner.$emit('consent-change', new MouseEvent('click'));
  // @ts-expect-error A misspelt event.
  banner.$emit('consent-chnge', event);
}

/** A template reference is the element. */
export const open = (settings: InstanceType<GlobalComponents['cookie-settings']>): void => {
  const element: CookieSettingsElement = settings;
  element.show();
};

export const wrong: Props[] = [
  // @ts-expect-error A misspelt value.
  { placement: 'botom' },
  // @ts-expect-error A misspelt attribute.
  { closeable: true },
  // @ts-expect-error A level is a number.
  { heading: 'two' },
  // @ts-expect-error Vue would write reload="false", which reloads.
  { reload: false },
  // @ts-expect-error A policy is an object.
  { policy: 1 },
];

type Choices = InstanceType<GlobalComponents['cookie-choices']>['$props'];

export const choices: Choices = { src: '/cookies.json', locale: 'fr', policy };

// @ts-expect-error A heading that the footer does not have.
export const wrongChoices: Choices = { heading: 2 };

// @ts-expect-error A misspelt tag.
export type Misspelt = GlobalComponents['cookie-baner'];
