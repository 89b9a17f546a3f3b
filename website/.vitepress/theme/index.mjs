// The default theme with the fonts of the system: a web font would be one more thing to load.
import DefaultTheme from 'vitepress/theme-without-fonts';
import './site.css';

export default DefaultTheme;
