import { expect } from '@esm-bundle/chai';
import { firstPolicy } from '../../src/catalogue/first-policy.js';
import type { ServiceFacts } from '../../src/catalogue/service-facts.js';
import { fullSchema } from '../../src/lint/full-schema.js';
import { lint } from '../../src/lint/lint.js';
import { OPTION_SCHEMAS } from '../../src/signals/option-schemas.js';
import { readText, runInFolder } from '../package/ask-node.js';

const { services } = JSON.parse(await readText('dist/catalogue.json')) as {
  services: ServiceFacts[];
};
const knowledge = {
  services: new Map(services.map((service) => [service.id, service])),
  schema: fullSchema(JSON.parse(await readText('src/model/policy.schema.json')) as object),
  signals: new Map(Object.entries(OPTION_SCHEMAS)),
};

/** The errors of `lint` in the policy that `init` writes. */
function errorsIn(chosen: readonly ServiceFacts[], features: readonly string[] = []): string[] {
  const site = { schema: './schema.json', today: '2026-12-01' };
  const { text } = firstPolicy(site, chosen, features);
  const errors = lint(text, knowledge).filter(({ severity }) => severity === 'error');
  return errors.map(({ message }) => message);
}

describe('the first policy with a service of the catalogue', () => {
  it('has no error, whichever service it is', () => {
    expect(services).to.have.length.above(100);
    expect(services.flatMap((service) => errorsIn([service]))).to.deep.equal([]);
  });

  it('has no error with all services at once, and with all that they may store', () => {
    expect(errorsIn(services)).to.deep.equal([]);
    expect(errorsIn(services, ['all'])).to.deep.equal([]);
  });

  for (const chain of [
    [['init', '--services', 'google-analytics-4']],
    [['init'], ['add', 'youtube', 'matomo']],
    [['init', '--services', 'chartbeat,complianz']],
  ]) {
    it(`passes lint on the command line after ${chain.join(' ').replaceAll(',', ' ')}`, async () => {
      const { results } = await runInFolder({}, ...chain, ['lint', 'cookies.json']);
      expect(
        results.map(({ code }) => code),
        results.at(-1)!.stdout,
      ).to.satisfy((codes: number[]) => codes.every((code) => code === 0));
    });
  }
});
