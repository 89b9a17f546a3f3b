import type { Look } from './look.js';

const sheet = (name: string) => `<link rel="stylesheet" href="/themes/${name}.css" />`;

/** What a page writes for a look; nothing for what is so anyway. */
export function markupOf({ theme, placement, density, scheme }: Look): string {
  const attribute = placement === 'bottom' ? '' : ` placement="${placement}"`;
  const colours = scheme === 'auto' ? 'light dark' : scheme;
  const head = [
    ...(theme === 'default' ? [] : [sheet(theme)]),
    ...(density === 'compact' ? [sheet('compact')] : []),
    `<style>:root { color-scheme: ${colours} }</style>`,
    '<script type="module" src="/cdn/elements.js"></script>',
  ];
  const body = `<cookie-banner src="/cookies.json"${attribute}></cookie-banner>`;
  return [...head, '', '<!-- first in <body> -->', body].join('\n');
}
