import { A, useLocation, type RouteSectionProps } from '@solidjs/router';
import { useConsent } from 'consent-elements/solid.js';
import { createEffect } from 'solid-js';

function changeLanguage() {
  const root = document.documentElement;
  root.lang = root.lang === 'fr' ? 'en' : 'fr';
}

export function Layout(props: RouteSectionProps) {
  const location = useLocation();
  const mayCount = useConsent('statistics');

  createEffect(() => {
    if (mayCount()) void fetch(`/count.txt?page=${location.pathname}`);
  });

  return (
    <>
      <nav>
        <A href="/" data-to="home">
          Home
        </A>{' '}
        <A href="/settings" data-to="settings">
          Cookies
        </A>{' '}
        <button type="button" data-to="language" onClick={changeLanguage}>
          English / français
        </button>
      </nav>
      <main>{props.children}</main>
      <footer>
        <a href="#cookie-settings">Cookie settings</a>
      </footer>
    </>
  );
}
