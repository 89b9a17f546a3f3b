import { policy } from '../policies.js';
import type { Route } from './site.js';

export interface PageParts {
  /** Attributes of the banner. */
  readonly banner?: string;
  readonly head?: string;
  readonly body?: string;
  /** The markup that loads the package. */
  readonly script?: string;
}

const SCRIPT = '<script type="module" src="/cdn/elements.js"></script>';

/** A page that records the events it receives in `heard`; gated scripts push into `ran`. */
export const page = ({ banner = '', head = '', body = '', script = SCRIPT }: PageParts = {}) => `
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A page</title>
    <link rel="icon" href="data:," />
    <script>
      window.ran = [];
      window.heard = [];
      for (const type of ['consent-ready', 'consent-change', 'consent-error']) {
        document.addEventListener(type, (event) => heard.push(event));
      }
    </script>
    ${head}
    ${script}
  </head>
  <body>
    <cookie-banner src="/cookies.json" ${banner}></cookie-banner>
    <main><h1>A page</h1>${body}</main>
  </body>
</html>`;

/** A site with one page and the policy of the tests. */
export const portal = (
  parts: PageParts = {},
  routes: Record<string, Route> = {},
): Record<string, Route> => ({
  '/': page(parts),
  '/cookies.json': JSON.stringify(policy),
  ...routes,
});

const IMPORTS = {
  'consent-elements/': '/modules/',
  lit: '/packages/lit/index.js',
  'lit/': '/packages/lit/',
  'lit-html': '/packages/lit-html/lit-html.js',
  'lit-html/': '/packages/lit-html/',
  'lit-element/': '/packages/lit-element/',
  '@lit/reactive-element': '/packages/@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '/packages/@lit/reactive-element/',
  '@lit/localize/': '/packages/@lit/localize/',
};

/** Lets modules of a page import those of the package by name, without a bundler. */
export const MODULES = `<script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>`;

/** What `page` leaves on its window; for functions that run in a page. */
declare global {
  interface Window {
    ran: string[];
    heard: (Event & { reason?: string; message?: string })[];
  }
}
