import { start } from 'consent-elements/start.js';

start({ src: '/cookies.json' });
