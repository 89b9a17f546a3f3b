import { expect } from '@esm-bundle/chai';
import { signalName } from '../../src/model/signal-name.js';

describe('signalName', () => {
  it('is the text of a signal without options', () => {
    expect(signalName('matomo')).to.equal('matomo');
  });

  it('is the name beside the options of a signal', () => {
    expect(signalName({ name: 'google-consent-mode', waitForUpdate: 500 })).to.equal(
      'google-consent-mode',
    );
  });
});
