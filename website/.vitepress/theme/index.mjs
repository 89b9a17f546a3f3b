import { h } from 'vue';
// The default theme with the fonts of the system: a web font would be one more thing to load.
import DefaultTheme from 'vitepress/theme-without-fonts';
import './site.css';

/** Stands below each page. A reader without scripts has no menu in a narrow view. */
const foot = () =>
  h('nav', { class: 'foot', 'aria-label': 'This site' }, [
    h('a', { href: '/' }, 'All pages'),
    ' · ',
    h('a', { href: '/cookies.html' }, 'What this site stores'),
  ]);

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, undefined, { 'doc-after': foot }),
};
