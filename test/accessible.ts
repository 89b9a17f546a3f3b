import { use } from '@esm-bundle/chai';
import { chaiA11yAxe } from 'chai-a11y-axe';

// A side effect: `expect(element).to.be.accessible()`, for the few files that check with axe.
use(chaiA11yAxe);
