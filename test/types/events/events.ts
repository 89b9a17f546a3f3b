/** The package’s events are typed on documents, windows and elements. */
import { documentStore, type ConsentChangeEvent } from 'consent-elements';
import 'consent-elements/define.js';

document.addEventListener('consent-change', ({ changed, reason }) => changed.includes(reason));
document.addEventListener('consent-ready', ({ consent }) => consent.isGranted('maps'));
document.addEventListener('consent-error', ({ path, expected }) => path + expected);
window.addEventListener('consent-change', ({ changed, reason }) => changed.includes(reason));
window.addEventListener('consent-ready', ({ consent }) => consent.isGranted('maps'));
window.addEventListener('consent-error', ({ path, expected }) => path + expected);
document.body.addEventListener('consent-change', ({ previous }) => previous.isGranted('maps'));

const heard = ({ consent }: ConsentChangeEvent): boolean => consent.isGranted('maps');
window.addEventListener('consent-change', heard);
window.removeEventListener('consent-change', heard);
document.querySelector('cookie-gate')?.addEventListener('consent-change', heard);
document.querySelector('svg')?.addEventListener('consent-change', heard);
document.querySelector('cookie-settings')?.show();
documentStore().acceptAll();

// @ts-expect-error The event has no such field.
window.addEventListener('consent-change', ({ detail }) => detail);
// @ts-expect-error A listener of another event.
document.addEventListener('consent-change', ({ clientX }: MouseEvent) => clientX);
// @ts-expect-error Only an element of the settings opens them.
document.querySelector('cookie-banner')?.show();
