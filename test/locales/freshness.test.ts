import { expect } from '@esm-bundle/chai';
import { withFreshness } from '../package/ask-node.js';

const UNIT = {
  id: 'action.save',
  source: 'Save choices',
  target: 'Tallenna valinnat',
  state: 'translated',
  translated: '',
};

describe('the state of a translation', () => {
  it('is new without a text', async () => {
    const unit = await withFreshness({ ...UNIT, target: ' ', translated: '1a2b3c4d' });
    expect([unit.state, unit.translated]).to.deep.equal(['new', '']);
  });

  it('stays, and the English text is noted, when it is translated', async () => {
    const unit = await withFreshness(UNIT);
    expect(unit.state).to.equal('translated');
    expect(unit.translated).to.match(/^[0-9a-f]{8}$/);
    expect(await withFreshness(unit)).to.deep.equal(unit);
  });

  it('becomes needs-review-translation when the English changes', async () => {
    const unit = await withFreshness({ ...(await withFreshness(UNIT)), source: 'Save' });
    expect([unit.state, unit.translated]).to.deep.equal(['needs-review-translation', '']);
    expect(await withFreshness(unit)).to.deep.equal(unit);
  });

  it('is translated again once a translator has said so', async () => {
    const stale = await withFreshness({ ...UNIT, translated: '00000000' });
    const reviewed = await withFreshness({ ...stale, state: 'translated' });
    expect(reviewed.translated).to.equal((await withFreshness(UNIT)).translated);
  });

  it('keeps an open question about the present English', async () => {
    const { translated } = await withFreshness(UNIT);
    const open = { ...UNIT, translated, state: 'needs-review-translation' };
    expect(await withFreshness(open)).to.deep.equal(open);
  });
});
