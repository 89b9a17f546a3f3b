import type { Markup } from '../../markup/text-html.js';
import { visible } from './wording.js';
import { xml } from './xml.js';

/** A test case; without an outcome it has passed. */
export interface Case {
  readonly name: string;
  readonly outcome?: 'failure' | 'error' | 'skipped' | undefined;
  readonly type?: string | undefined;
  /** One line. */
  readonly message?: string | undefined;
  readonly details?: string | undefined;
}

function outcomeOf({ outcome, type = '', message = '', details = '' }: Case): Markup | undefined {
  const line = visible(message);
  if (outcome === 'skipped') return xml`<skipped message=${line}/>`;
  if (outcome === 'error') return xml`<error type=${type} message=${line}>${details}</error>`;
  if (outcome === 'failure') return xml`<failure type=${type} message=${line}>${details}</failure>`;
  return undefined;
}

const junitCase = (suite: string, one: Case): Markup =>
  xml`  <testcase classname=${`check.${suite}`} name=${visible(one.name)} time="0">${outcomeOf(one)}</testcase>
`;

/** A suite. GitLab and Jenkins group its cases by their class, which is why they name it too. */
export function junitSuite(name: string, cases: readonly Case[]): Markup {
  const count = (outcome: Case['outcome']) => cases.filter((one) => one.outcome === outcome).length;
  return xml`<testsuite name=${name} tests=${cases.length} failures=${count('failure')} errors=${count('error')} skipped=${count('skipped')} time="0">
${cases.map((one) => junitCase(name, one))}</testsuite>
`;
}
