import { expect } from '@esm-bundle/chai';
import {
  computed,
  createEnvironmentInjector,
  Injector,
  runInInjectionContext,
  type EnvironmentInjector,
} from '@angular/core';
import { consentSignal } from '../../src/angular.js';
import { documentStore } from '../../src/store/document-store.js';
import { policy } from '../policies.js';

const store = documentStore();
const root = Injector.create({ providers: [] }) as EnvironmentInjector;

/** An injector such as a route or a component has one, and a signal that was made in it. */
function setup(id = 'statistics', initial?: boolean) {
  const injector = createEnvironmentInjector([], root);
  const granted = runInInjectionContext(injector, () => consentSignal(id, initial));
  return { injector, granted };
}

describe('consentSignal', () => {
  it('has the value of the server until consent is known', () => {
    expect(setup('statistics', true).granted()).to.be.true;
    expect(setup('statistics').granted()).to.be.false;
  });

  it('is what the visitor chose once the policy is there, whatever the server said', () => {
    const { granted } = setup('statistics', true);
    store.setPolicy(policy, 'the test');
    expect(granted()).to.be.false;
  });

  it('follows each change', () => {
    const { granted } = setup();
    store.acceptAll();
    expect(granted()).to.be.true;
    store.save({ statistics: 'denied' });
    expect(granted()).to.be.false;
    store.reset();
  });

  it('takes the id of a service', () => {
    const { granted } = setup('video');
    store.save({ media: 'granted' });
    expect(granted()).to.be.true;
    store.reset();
  });

  it('updates what is computed from it', () => {
    const { granted } = setup();
    const text = computed(() => (granted() ? 'counts' : 'does not count'));
    expect(text()).to.equal('does not count');
    store.acceptAll();
    expect(text()).to.equal('counts');
    store.reset();
  });

  it('ends with its injector', () => {
    const { injector, granted } = setup();
    injector.destroy();
    store.acceptAll();
    expect(granted()).to.be.false;
    store.reset();
  });

  it('cannot be set', () => {
    expect(setup().granted).not.to.have.property('set');
  });

  it('says outside of an injection context that it needs one', () => {
    expect(() => consentSignal('statistics')).to.throw(/injection context/);
  });
});
