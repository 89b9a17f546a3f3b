import { createRef } from 'react';
import type { ConsentChangeEvent, CookieSettingsElement } from 'consent-elements';
import type { CookieBannerProps } from 'consent-elements/types/react';
import policy from '../cookies.json';

const settings = createRef<CookieSettingsElement>();
const box = createRef<HTMLDivElement>();
const common: CookieBannerProps = { src: '/cookies.json', placement: 'corner', reopen: '' };

export const page = (
  <main>
    <cookie-banner
      {...common}
      closable
      reload={false}
      heading="2"
      policy={policy}
      className="banner"
      data-page="home"
      onconsent-change={({ changed }) => changed.includes('maps')}
      onClick={({ currentTarget }) => currentTarget.policy}
    >
      <img slot="logo" alt="" />
    </cookie-banner>
    <cookie-settings
      ref={settings}
      key="settings"
      slot="settings"
      dialog
      onconsent-change={({ consent }: ConsentChangeEvent) => consent.isGranted('maps')}
    />
    <cookie-statement heading={1}>
      <cookie-table category="maps" />
    </cookie-statement>
    <cookie-gate category="maps" rendered ontoggle={({ newState }) => newState === 'open'}>
      <iframe data-src="https://map.example/" title="Map" />
    </cookie-gate>
    <cookie-choices locale="fr" onconsent-change={({ changed }) => changed.includes('maps')}>
      <a href="/cookies">Cookies</a>
    </cookie-choices>
  </main>
);

export const wrong = [
  // @ts-expect-error A misspelt value.
  <cookie-banner placement="botom" />,
  // @ts-expect-error A misspelt attribute.
  <cookie-banner closeable />,
  // @ts-expect-error A level is a number.
  <cookie-banner heading="two" />,
  // @ts-expect-error A policy is an object.
  <cookie-banner policy={1} />,
  // @ts-expect-error React hears a custom element only by the event’s own name.
  <cookie-banner onConsentChange={() => undefined} />,
  // @ts-expect-error A listener of another event.
  <cookie-banner onconsent-change={({ clientX }: MouseEvent) => clientX} />,
  // @ts-expect-error A reference to another element.
  <cookie-settings ref={box} />,
  // @ts-expect-error A heading that the footer does not have.
  <cookie-choices heading="2" />,
  // @ts-expect-error A misspelt tag.
  <cookie-baner />,
];
