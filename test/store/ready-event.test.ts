import { expect } from '@esm-bundle/chai';
import { consentBeforePolicy } from '../../src/model/record.js';
import { recordEvents } from '../recording.js';
import { importCopy } from './copies.js';

type Copy = typeof import('../../src/store/ready-event.js');

const copy = (name: string) => importCopy<Copy>('ready-event', name);

const consent = consentBeforePolicy(undefined);

describe('dispatchReady', () => {
  it('announces readiness once per document, whichever copy of the package calls it', async () => {
    const [one, two] = await Promise.all([copy('one'), copy('two')]);
    expect(one.dispatchReady).not.to.equal(two.dispatchReady);
    const target = new EventTarget();
    const events = recordEvents(target);
    for (const { dispatchReady } of [one, two, one]) dispatchReady(target, consent);
    expect(events.types).to.deep.equal(['consent-ready']);
  });

  it('announces readiness to each document', async () => {
    const { dispatchReady } = await copy('one');
    for (const target of [new EventTarget(), new EventTarget()]) {
      const events = recordEvents(target);
      dispatchReady(target, consent);
      expect(events.types).to.deep.equal(['consent-ready']);
    }
  });
});
