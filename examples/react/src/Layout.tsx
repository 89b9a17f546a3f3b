import { Link, Outlet } from 'react-router';
import { useVisitCount } from './useVisitCount';

export function Layout() {
  useVisitCount();
  return (
    <>
      <cookie-banner src="/cookies.json" />
      <nav>
        <Link to="/" data-to="home">
          Home
        </Link>{' '}
        <Link to="/settings" data-to="settings">
          Cookies
        </Link>{' '}
        <button type="button" data-to="language" onClick={switchLanguage}>
          English/Français
        </button>
      </nav>
      <main>
        <Outlet />
      </main>
      <footer>
        <a href="#cookie-settings">Cookie settings</a>
      </footer>
    </>
  );
}

function switchLanguage() {
  const page = document.documentElement;
  page.lang = page.lang === 'fr' ? 'en' : 'fr';
}
