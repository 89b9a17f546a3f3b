import { expect } from '@open-wc/testing';
import { DAY, DEFAULT_LIFETIME } from '../../src/model/lifetime.js';
import { earlyRecord, unexpiredRecord } from '../../src/page/early-record.js';
import { cookieOf } from '../records.js';

const at = 1_795_437_529;
const VALUE = cookieOf(['statistics'], ['media'], { at, revision: 2 });

/** A banner with some attributes, for as long as a function runs. */
function withBanner<T>(attributes: string, run: () => T): T {
  document.body.insertAdjacentHTML('beforeend', `<cookie-banner ${attributes}></cookie-banner>`);
  try {
    return run();
  } finally {
    document.querySelector('cookie-banner')!.remove();
  }
}

describe('unexpiredRecord', () => {
  it('reads a choice until its lifetime is over', () => {
    const end = at + DEFAULT_LIFETIME * DAY;
    expect(unexpiredRecord(VALUE, end - 1)!.decisions.get('statistics')).to.equal('granted');
    expect(unexpiredRecord(VALUE, end)).to.be.undefined;
  });

  it('reads nothing from a choice of the future, and from what is garbled', () => {
    expect(unexpiredRecord(VALUE, at - 2 * DAY)).to.be.undefined;
    expect(unexpiredRecord(VALUE.slice(0, -3), at)).not.to.deep.equal(unexpiredRecord(VALUE, at));
    expect(unexpiredRecord('v=9&rev=1', at)).to.be.undefined;
  });
});

describe('earlyRecord', () => {
  it('counts only where the page names the revision of the choice', () => {
    expect(earlyRecord(VALUE, at)).to.be.undefined;
    withBanner('revision="1"', () => expect(earlyRecord(VALUE, at)).to.be.undefined);
    withBanner('revision="2"', () => expect(earlyRecord(VALUE, at)!.revision).to.equal(2));
  });
});
