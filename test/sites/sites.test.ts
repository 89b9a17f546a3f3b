import { expect } from '@esm-bundle/chai';
import { executeServerCommand } from '@web/test-runner-commands';

interface Result {
  findings: string[];
  troubles: string[];
  messages?: string[];
}

/** The answer of a command that takes longer than a command may. */
async function answerOf<T extends object>(command: string, name?: string): Promise<T> {
  let answer: T | '';
  do answer = await executeServerCommand(command, { name });
  while (!answer);
  return answer;
}

const sites: { name: string; title: string }[] = await executeServerCommand('site-list');

describe('check, on sites with planted faults', () => {
  for (const { name, title } of sites) {
    it(`finds exactly the faults of “${name}”: ${title}`, async () => {
      const { found, expected } = await answerOf<{ found: Result; expected: Result }>(
        'check-site',
        name,
      );
      const { messages = [], ...rest } = found;
      expect(rest, messages.join('\n')).to.deep.equal(expected);
    });
  }

  it('observes the same twice, but for times', async () => {
    const { records } = await answerOf<{ records: [string, string] }>('observe-twice');
    expect(records[0]).to.equal(records[1]);
  });

  it('has a site that shows each finding, and one that nearly does', async () => {
    const { uncovered } = await executeServerCommand<{ uncovered: string[] }, never>('site-table');
    expect(uncovered).to.deep.equal([]);
  });

  it('is described by an up-to-date table: run “node test/sites/table.mjs”', async () => {
    const { written, expected } = await executeServerCommand<
      { written: string; expected: string },
      never
    >('site-table');
    expect(written).to.equal(expected);
  });
});
