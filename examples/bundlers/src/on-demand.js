// Registers elements when the page has them, as the script tag does.
import 'consent-elements/elements.js';
