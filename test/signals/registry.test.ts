import { expect } from '@esm-bundle/chai';
import * as factories from '../../src/signals.js';
import { HEADS } from '../../src/signals/heads.js';
import { OPTION_SCHEMAS } from '../../src/signals/option-schemas.js';
import { SIGNALS } from '../../src/signals/registry.js';
import { readText } from '../package/ask-node.js';

const names = Object.keys(SIGNALS).sort();

describe('the signals', () => {
  it('are the names that the schema offers to editors', async () => {
    const schema = JSON.parse(await readText('src/model/policy.schema.json')) as {
      definitions: { signal: { enum: string[] } };
    };
    expect([...schema.definitions.signal.enum].sort()).to.deep.equal(names);
  });

  it('are those for which the command line has a script', () => {
    expect(names).to.include.members(Object.keys(HEADS));
  });

  it('are those whose options the command line knows', () => {
    expect(Object.keys(OPTION_SCHEMAS).sort()).to.deep.equal(names);
  });

  it('all stand in the table of docs/signals.md', async () => {
    const page = await readText('docs/signals.md');
    const [, table = ''] = /## All signals\n([^]*?)\n## /.exec(page) ?? [];
    const rows = [...table.matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name!);
    expect(rows.sort()).to.deep.equal(names);
  });

  for (const name of names) {
    it(`load a factory that signals.js exports: ${name}`, async () => {
      const create = await SIGNALS[name]!();
      expect(Object.values(factories)).to.include(create);
      expect(create({})).to.be.a('function');
      expect(create()).to.be.a('function');
    });
  }
});
