import { expect } from '@esm-bundle/chai';
import { parsePolicy } from '../../src/policy.js';
import { findingsOfAjv, phpErrors, runCommand, snippetErrors } from '../package/ask-node.js';
import { itNeeds, missingFor } from './ask-recipe.js';
import { snippetsOf, type Snippet } from './documents.js';
import { markupProblems, modulesIn } from './markup-problems.js';

/** Templates of frameworks are no HTML; they and other tools need types of their own. */
const isPlain = ({ path }: Snippet) => !/^docs\/(frameworks|refusal-rules)\//.test(path);

function parsed(name: string, code: string): Record<string, unknown> {
  try {
    // A line out of a policy has no braces around it.
    const text = code.trimStart().startsWith('{') ? code : `{${code}}`;
    return JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    throw new Error(`${name} should be JSON`, { cause: error });
  }
}

const policies = snippetsOf('json').flatMap(({ name, code }) => {
  const data = parsed(name, code);
  if ('categories' in data) return [{ name, data }];
  // Parts of a policy, which has categories beside them.
  return 'texts' in data || 'waivers' in data ? [{ name, data: { categories: [], ...data } }] : [];
});

/** Playwright's and Cypress's test runners have globals and types of their own. */
const isOfRunner = ({ path }: Snippet) => /^docs\/recipes\/(playwright|cypress)\.md$/.test(path);

const html = snippetsOf('html').filter(isPlain);

describe('a policy in the documentation', () => {
  it('is in several pages', () => {
    expect(policies).to.have.length.above(8);
  });

  it('matches the published schema', async () => {
    const findings = await findingsOfAjv(policies.map(({ data }) => data));
    const wrong = findings.map((found, at) => found && `${policies[at]!.name}: ${found.pointer}`);
    expect(wrong.filter(Boolean)).to.deep.equal([]);
  });

  for (const { name, data } of policies) {
    it(`has no problem: ${name}`, () => {
      expect(parsePolicy(data).problems).to.deep.equal([]);
    });
  }
});

describe('markup in the documentation', () => {
  for (const { name, code } of html) {
    it(`has only elements and attributes that there are: ${name}`, () => {
      expect(markupProblems(code)).to.deep.equal([]);
    });
  }

  for (const [what, wrong] of [
    ['an element', '<cookie-baner></cookie-baner>'],
    ['an element of HTML', '<sctipt></sctipt>'],
    ['an attribute', '<cookie-gate categories="media"></cookie-gate>'],
    ['an attribute of a gate', '<template><img data-consents="media" alt="" /></template>'],
    ['an attribute of HTML', '<iframe scr="/"></iframe>'],
  ] as const) {
    it(`would be found wrong by ${what}`, () => {
      expect(markupProblems(wrong)).to.have.length.above(0);
    });
  }
});

describe('code in the documentation', () => {
  const scripts = [
    ...snippetsOf('js', 'ts').filter((one) => isPlain(one) && !isOfRunner(one)),
    ...html.flatMap(({ name, code }) =>
      modulesIn(code).map((module) => ({ name, lang: 'js', code: module })),
    ),
  ];

  it('type-checks under strict against the types of the package', async () => {
    expect(scripts).to.have.length.above(20);
    expect(await snippetErrors(scripts)).to.deep.equal([]);
  });

  it('would be found wrong by an option and by an export that there is not', async () => {
    const code = "import { starts } from 'consent-elements/start.js';\nstart({ sources: '/' });";
    const found = await snippetErrors([{ name: 'x', lang: 'ts', code }]);
    expect(found.join('\n'))
      .to.match(/no exported member.*starts/)
      .and.to.match(/'sources'/);
  });
});

const missing = await missingFor('consent.php');

describe('PHP in the documentation', () => {
  itNeeds(missing)('can be parsed', async () => {
    const snippets = snippetsOf('php');
    expect(snippets).to.have.length.above(2);
    expect(await phpErrors(snippets)).to.deep.equal([]);
  });
});

describe('a command in the documentation', () => {
  const OPTION = /^ {2}(--[a-z]+)/gm;
  const lines = snippetsOf('sh').flatMap(({ name, code }) =>
    code
      .split('\n')
      .filter((line) => line.includes('consent-elements ') && line.startsWith('npx'))
      .map((line) => ({ name, line })),
  );

  it('has only options that the command has', async () => {
    const { stdout } = await runCommand('--help');
    const usages = new Map(
      stdout
        .split(/^Usage: /m)
        .map((usage) => [usage.split(' ')[1], [...usage.matchAll(OPTION)].map(([, one]) => one)]),
    );
    const wrong = lines.filter(({ line }) => {
      const [, command] = /consent-elements (\w+)/.exec(line) ?? [];
      const options = line.match(/--[a-z]+/g) ?? [];
      return options.some((option) => !usages.get(command)?.includes(option));
    });
    expect(lines).to.have.length.above(4);
    expect(wrong).to.deep.equal([]);
  });
});
