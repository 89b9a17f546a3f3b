import { expect } from '@esm-bundle/chai';
import { preactTypes, reactTypes } from '../../scripts/types/react.mjs';
import { solidTypes } from '../../scripts/types/solid.mjs';
import { svelteTypes } from '../../scripts/types/svelte.mjs';
import { valueOf } from '../../scripts/types/write.mjs';
import { vueTypes } from '../../scripts/types/vue.mjs';
import { listFiles, projectErrors } from '../package/ask-node.js';

const sources = (await listFiles('test/types')).filter((file) => file.endsWith('/tsconfig.json'));
const projects = sources.map((file) => file.replace('/tsconfig.json', ''));

describe('types in an application', () => {
  let errors: Record<string, string[]>;

  before(async function () {
    this.timeout(150_000);
    errors = await projectErrors();
  });

  it('are tried in every template language', () => {
    expect(projects).to.deep.equal(
      ['events', 'policy', 'preact', 'react', 'solid', 'svelte'].concat('vue'),
    );
  });

  for (const project of projects) {
    it(`accept what is right, and refuse what is wrong: ${project}`, () => {
      expect(errors[project]).to.deep.equal([]);
    });
  }
});

describe('generated types', () => {
  const gate = {
    tag: 'cookie-gate',
    className: 'CookieGateElement',
    base: 'CookieGate',
    summary: 'Blocks an embed.',
    attributes: [],
    properties: [],
    events: [{ name: 'toggle', type: 'ToggleEvent', description: 'The gate opened or shut.' }],
  };
  const manifest = { elements: [gate], events: [] };

  it('name the class of a native event', () => {
    const line = 'ontoggle?: ((event: ToggleEvent) => void) | undefined;';
    for (const write of [reactTypes, preactTypes, svelteTypes]) {
      expect(write(manifest)).to.include(line);
    }
    expect(vueTypes(manifest)).to.include("(name: 'toggle', event: ToggleEvent): void;");
    expect(solidTypes(manifest)).to.include(
      "'on:toggle'?: JSX.EventHandlerWithOptionsUnion<CookieGateElement, ToggleEvent> | undefined;",
    );
  });

  it('do not import the class of a native event', () => {
    expect(reactTypes(manifest)).not.to.match(/import[^;]*ToggleEvent/);
  });

  it('leave out React’s own handler, which would stay silent', () => {
    expect(reactTypes(manifest)).to.include(
      "extends Omit<React.HTMLAttributes<CookieGateElement>, 'onToggle'>",
    );
  });

  it('fail on an attribute whose type they cannot write', () => {
    const attribute = { name: 'since', type: 'Date' };
    expect(() => valueOf(attribute, 'boolean')).to.throw(
      '“since” has the type Date; expected string',
    );
  });
});
