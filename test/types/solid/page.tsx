import type { ConsentChangeEvent, CookieSettingsElement } from 'consent-elements';
import type { CookieBannerProps } from 'consent-elements/types/solid';
import policy from '../cookies.json';

let settings: CookieSettingsElement | undefined;
let box: HTMLDivElement | undefined;
const common: CookieBannerProps = { src: '/cookies.json', placement: 'corner', reopen: '' };

export const page = (isReloaded: boolean) => (
  <main>
    <cookie-banner
      {...common}
      closable
      heading="2"
      policy={policy}
      prop:policy={policy}
      bool:reload={isReloaded}
      attr:endpoint="/consent"
      class="banner"
      data-page="home"
      on:consent-change={({ changed }) => changed.includes('maps')}
      onClick={({ currentTarget }) => currentTarget.policy}
    >
      <img slot="logo" alt="" />
    </cookie-banner>
    <cookie-settings
      ref={settings}
      slot="settings"
      dialog
      on:consent-change={({ consent }: ConsentChangeEvent) => consent.isGranted('maps')}
    />
    <cookie-statement heading={1}>
      <cookie-table category="maps" />
    </cookie-statement>
    <cookie-gate
      category="maps"
      on:consent-change={{ handleEvent: ({ reason }) => reason, once: true }}
    >
      <iframe data-src="https://map.example/" title="Map" />
    </cookie-gate>
    <cookie-choices locale="fr" on:consent-change={({ changed }) => changed.includes('maps')}>
      <a href="/cookies">Cookies</a>
    </cookie-choices>
  </main>
);

export const wrong = (isReloaded: boolean) => [
  // @ts-expect-error A misspelt value.
  <cookie-banner placement="botom" />,
  // @ts-expect-error A misspelt value.
  <cookie-banner attr:placement="botom" />,
  // @ts-expect-error A misspelt attribute.
  <cookie-banner closeable />,
  // @ts-expect-error A level is a number.
  <cookie-banner heading="two" />,
  // @ts-expect-error Solid would set a property, which the banner does not have.
  <cookie-banner reload={isReloaded} />,
  // @ts-expect-error A policy is an object.
  <cookie-banner policy={1} />,
  // @ts-expect-error A policy is an object.
  <cookie-banner prop:policy={1} />,
  // @ts-expect-error Solid would listen for “consentchange”.
  <cookie-banner onConsentChange={() => undefined} />,
  // @ts-expect-error A listener of another event.
  <cookie-banner on:consent-change={({ clientX }: MouseEvent) => clientX} />,
  // @ts-expect-error A reference to another element.
  <cookie-settings ref={box} />,
  // @ts-expect-error A heading that the footer does not have.
  <cookie-choices heading="2" />,
  // @ts-expect-error A misspelt tag.
  <cookie-baner />,
];
