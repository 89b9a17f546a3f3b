import type {} from 'consent-elements/types/react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { Banner } from './banner';
import { ConsentElements } from './consent-elements';
import { visitorConsent } from './consent';
import { LanguageSwitch } from './language-switch';
import { VisitCount } from './visit-count';

export const metadata: Metadata = { title: 'Example' };

export default async function Layout({ children }: LayoutProps<'/'>) {
  const consent = await visitorConsent();
  return (
    <html lang="en">
      <body>
        <Banner />
        <ConsentElements />
        <VisitCount initial={consent.isGranted('statistics')} />
        <nav>
          <Link href="/" data-to="home">
            Home
          </Link>{' '}
          <Link href="/settings" data-to="settings">
            Cookies
          </Link>{' '}
          <LanguageSwitch />
        </nav>
        <main>{children}</main>
        <footer>
          <Link href="#cookie-settings">Cookie settings</Link>
        </footer>
      </body>
    </html>
  );
}
