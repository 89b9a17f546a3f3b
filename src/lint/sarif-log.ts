import { VERSION } from '../generated/version.js';
import type { Severity } from './finding.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** Kinds of findings, each with its severity and what it says in a word. */
export type Kinds = Readonly<Record<string, readonly [Severity, string]>>;

/** What a result of SARIF is made of. */
export interface Found {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  /** The path of the file, as the command line names it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What it is about, for readers. */
  readonly name: string;
  /** What it is about, in full. */
  readonly fullName: string;
  /** What distinguishes it from other findings of its kind, and stays when lines or words change. */
  readonly fingerprint: string;
  /** The reason of its waiver. */
  readonly waived?: string | undefined;
  /** Whether the waiver stands in the file itself or elsewhere. */
  readonly waivedIn: 'inSource' | 'external';
  readonly properties?: Readonly<Record<string, unknown>> | undefined;
}

/** The rules of a command; `page` is where its findings are explained. */
export const sarifRules = (kinds: Kinds, page: string) =>
  Object.entries(kinds).map(([id, [level, title]]) => ({
    id,
    shortDescription: { text: `${title}.` },
    help: { text: `See “${id}” in ${page} of the package consent-elements.` },
    defaultConfiguration: { level },
  }));

/** A relative reference (RFC 3986): code hosts look it up from the root of the repository. */
const uriOf = (file: string): string =>
  encodeURI(file.replaceAll('\\', '/').replace(/^\.\//, '')).replaceAll(
    /[?#]/g,
    encodeURIComponent,
  );

const locationOf = ({ file, line, name, fullName }: Found) => ({
  physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line } },
  logicalLocations: [{ name, fullyQualifiedName: fullName, kind: 'object' }],
});

const result = (ids: readonly string[], found: Found) => ({
  ruleId: found.id,
  ruleIndex: ids.indexOf(found.id),
  level: found.severity,
  message: { text: found.message },
  locations: [locationOf(found)],
  // Lines move; the place and the sentence distinguish a finding from a new one.
  partialFingerprints: { 'finding/v1': found.fingerprint },
  suppressions:
    found.waived === undefined ? [] : [{ kind: found.waivedIn, justification: found.waived }],
  properties: found.properties,
});

/**
 * A log with one run.
 *
 * @param more What the run has besides its tool and its results.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifLog(
  rules: readonly { readonly id: string }[],
  found: readonly Found[],
  more: Readonly<Record<string, unknown>> = {},
): string {
  const driver = { name: 'consent-elements', version: VERSION, rules };
  const ids = rules.map(({ id }) => id);
  const results = found.map((one) => result(ids, one));
  const run = { tool: { driver }, ...more, results };
  return JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, undefined, 2);
}
