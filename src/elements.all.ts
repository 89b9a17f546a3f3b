/**
 * The whole package in one file, for a script tag with an integrity hash: registers all elements
 * and starts. `elements.js` loads the same code in parts, each on demand.
 */
import './define.js';
import { optionsFromPage, policyFromMarkup, TAGS } from './store/page-options.js';
import { modulesRun } from './effects/module-scripts.js';
import { holdGates } from './effects/signals-first.js';
import { start } from './start.js';

export * from './index.js';

holdGates(modulesRun());
const store = start(optionsFromPage());
for (const element of document.querySelectorAll(TAGS.join())) policyFromMarkup(element, store);
