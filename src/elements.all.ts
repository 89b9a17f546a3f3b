/**
 * Everything in one file, for a script tag that pins it with an integrity hash: registers all
 * elements and starts. `elements.js` loads the same in parts, each when it is needed.
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
