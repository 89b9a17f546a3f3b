import { expect } from '@esm-bundle/chai';
import { DEFAULT_TYPES } from '../../src/integrations/consent-commands.js';
import { USUAL_CATEGORIES } from '../../src/model/usual-categories.js';

describe('the usual categories', () => {
  it('are all that the types of Google need by default, and no other', () => {
    const needed = new Set(Object.values(DEFAULT_TYPES));
    expect([...needed]).to.have.members(USUAL_CATEGORIES as string[]);
  });
});
