import type { Look } from './look.js';
import type { Subject } from './subjects.js';

const sheet = (name: string) => `<link rel="stylesheet" href="/themes/${name}.css" />`;

/** What a page writes for a look and for the element in it; nothing for what is so anyway. */
export function markupOf({ theme, placement, density, scheme }: Look, subject: Subject): string {
  const attribute = placement === 'bottom' ? '' : ` placement="${placement}"`;
  const colours = scheme === 'auto' ? 'light dark' : scheme;
  const head = [
    ...(theme === 'default' ? [] : [sheet(theme)]),
    ...(density === 'compact' ? [sheet('compact')] : []),
    `<style>:root { color-scheme: ${colours} }</style>`,
    '<script type="module" src="/cdn/elements.js"></script>',
  ];
  const body = `<cookie-banner src="/cookies.json"${attribute}></cookie-banner>`;
  const more =
    subject.markup.length > 0 ? ['', '<!-- where it belongs -->', ...subject.markup] : [];
  return [...head, '', '<!-- first in <body> -->', body, ...more].join('\n');
}
