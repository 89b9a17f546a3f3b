import { linesIn } from '../../lint/positions.js';
import { sarifLog, sarifRules, type Found } from '../../lint/sarif-log.js';
import type { Policy } from '../../model/policy.js';
import { FINDINGS, type CheckFinding, type CheckFindingId } from '../finding.js';
import type { Trouble } from '../observed.js';
import type { CheckReport } from '../report.js';
import { EXPLANATIONS } from './explanations.js';
import { subjectOf } from './wording.js';

/** The line of a service in the policy, from 1: that of its id. Of nothing else, the first. */
function lineOfService(json: string): (service: string | undefined) => number {
  const { services = [] } = JSON.parse(json.replace(/^\uFEFF/, '')) as Partial<Policy>;
  const lineOf = linesIn(json);
  return (service) => {
    const index = services.findIndex(({ id }) => id === service);
    return index < 0 ? 1 : lineOf(`services[${index}].id`);
  };
}

/** Distinguishes a finding from others of its kind: not the phases, which change as it is fixed. */
const fingerprint = ({ id, subject, service = '', host = '' }: CheckFinding): string =>
  [id, subject, service, host].join(':');

/** Code hosts show the message alone, so that it has to name the page. */
const withPage = ({ message, page }: CheckFinding): string =>
  page === undefined || message.includes(page) ? message : `${message} Seen on ${page}.`;

const foundIn = (policy: string, line: number, found: CheckFinding): Found => ({
  id: found.id,
  severity: found.severity,
  message: withPage(found),
  file: policy,
  line,
  name: found.subject,
  fullName: found.service === undefined ? subjectOf(found) : `${found.service}/${subjectOf(found)}`,
  fingerprint: fingerprint(found),
  waived: found.waived,
  waivedIn: 'external',
  properties: { phases: found.phases, page: found.page, initiator: found.initiator },
});

const notification = ({ kind, address, phase, message, isFatal }: Trouble) => ({
  level: isFatal ? 'error' : 'note',
  descriptor: { id: kind },
  message: { text: `${address}: ${message}` },
  properties: { phase },
});

const rules = () =>
  sarifRules(FINDINGS, 'docs/check.md').map((rule) => ({
    ...rule,
    fullDescription: { text: EXPLANATIONS[rule.id as CheckFindingId] },
  }));

/**
 * A report for code hosts and editors. Findings are located in the policy.
 *
 * @param json The text of the policy, for the lines of its services. Default: all are in line 1.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function reportSarif({ policy, findings, observed }: CheckReport, json?: string): string {
  const lineOf = json === undefined ? () => 1 : lineOfService(json);
  const found = findings.map((one) => foundIn(policy, lineOf(one.service), one));
  const { troubles, started, finished } = observed;
  const invocation = {
    executionSuccessful: !troubles.some(({ isFatal }) => isFatal),
    startTimeUtc: started,
    endTimeUtc: finished,
    toolExecutionNotifications: troubles.map(notification),
  };
  return sarifLog(rules(), found, { invocations: [invocation] });
}
