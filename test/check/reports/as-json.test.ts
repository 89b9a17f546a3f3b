import { expect } from '@esm-bundle/chai';
import { FINDINGS } from '../../../src/check/finding.js';
import { PHASES, TROUBLES } from '../../../src/check/observed.js';
import {
  COUNTS,
  FINDING,
  observedJson,
  REPORT,
  reportJson,
} from '../../../src/check/reports/as-json.js';
import * as fields from '../../../src/check/reports/observed-fields.js';
import type { CheckReport } from '../../../src/check/report.js';
import { findingsOfAjv, readText } from '../../package/ask-node.js';
import { clean, observed, report } from '../sample-report.js';

interface Schema {
  readonly $id?: string;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, Schema>>;
  readonly definitions: Readonly<Record<string, Schema>>;
}

const folder = 'src/check/schemas/';
const schemaOf = async (name: string) =>
  JSON.parse(await readText(`${folder}${name}.schema.json`)) as Schema;
const [check, record] = await Promise.all([schemaOf('check'), schemaOf('observed')]);

const reversed = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).reverse()) as T;

describe('a report as JSON', () => {
  it('loses nothing', () => {
    expect(JSON.parse(reportJson(report))).to.deep.equal(JSON.parse(JSON.stringify(report)));
    expect(JSON.parse(observedJson(observed))).to.deep.equal(JSON.parse(JSON.stringify(observed)));
  });

  it('has the same bytes whatever the order of the fields', () => {
    const phases = observed.phases.map((phase) =>
      reversed({
        ...phase,
        cookies: phase.cookies.map(reversed),
        items: phase.items.map(reversed),
      }),
    );
    const other: CheckReport = reversed({
      ...report,
      counts: reversed(report.counts),
      findings: report.findings.map(reversed),
      observed: reversed({ ...observed, phases, troubles: observed.troubles.map(reversed) }),
    });
    expect(reportJson(other)).to.equal(reportJson(report));
  });

  it('leaves out fields that are not published, such as a value', () => {
    const cookies = [{ ...observed.phases[0]!.cookies[0]!, value: 'secret' }];
    const phases = [{ ...observed.phases[0]!, cookies }];
    expect(observedJson({ ...observed, phases })).not.to.include('secret');
  });

  it('escapes the control characters that JSON leaves', () => {
    const json = observedJson({ ...observed, region: 'a\u009bb' });
    expect(json).to.include('a\\u009bb');
    expect((JSON.parse(json) as { region: string }).region).to.equal('a\u009bb');
  });
});

const valid = {
  'a report with findings': ['check', reportJson(report)],
  'a report without findings': ['check', reportJson(clean)],
  'a record': ['observed', observedJson(observed)],
} as const;

/** A report, changed as text. */
const changed = (from: string, to: string) => {
  const text = reportJson(report);
  if (!text.includes(from)) throw new Error(`The sample report has no ${from}`);
  return text.replace(from, to);
};

const invalid = {
  'an unknown finding': changed('"undeclared-cookie"', '"undeclared"'),
  'an unknown phase': changed('"phase": "gpc"', '"phase": "gps"'),
  'a missing field': changed('"isHostOnly": false,', ''),
  'a value of a cookie': changed('"isHostOnly": false,', '"isHostOnly": false, "value": "a",'),
  'a negative lifetime': changed('"lifetime": 3600', '"lifetime": -1'),
  'a time without its zone': changed('03.123Z', '03.123'),
};

const findingsFor = (name: string, json: string) =>
  findingsOfAjv([JSON.parse(json)], `${folder}${name}.schema.json`);

describe('the schemas of check', () => {
  for (const [what, [name, json]] of Object.entries(valid)) {
    it(`accept ${what}`, async () => {
      expect(await findingsFor(name, json)).to.deep.equal([null]);
    });
  }

  for (const [what, json] of Object.entries(invalid)) {
    it(`refuse ${what}`, async () => {
      expect((await findingsFor('check', json))[0]).to.be.an('object');
    });
  }

  it('have the ids, phases and kinds of troubles that the code has', () => {
    expect(check.definitions['finding']!.properties['id']!.enum).to.deep.equal(
      Object.keys(FINDINGS),
    );
    expect(record.definitions['phase']!.enum).to.deep.equal(PHASES);
    expect(record.definitions['trouble']!.properties['kind']!.enum).to.deep.equal(TROUBLES);
  });

  const types = {
    cookie: fields.COOKIE,
    sending: fields.SENDING,
    item: fields.ITEM,
    request: fields.REQUEST,
    frame: fields.FRAME,
    gate: fields.GATE,
    answer: fields.ANSWER,
    banner: fields.BANNER,
    observedPhase: fields.PHASE,
    trouble: fields.TROUBLE,
  };
  for (const [name, type] of Object.entries(types)) {
    it(`have the fields of each ${name} in the order in which they are written`, () => {
      const { properties } = record.definitions[name]!;
      expect(Object.keys(properties)).to.deep.equal(Object.keys(type));
    });
  }

  it('have the fields of records, reports, counts and findings in their order', () => {
    const { counts } = check.properties;
    const pairs = [
      [record, fields.OBSERVED],
      [check, REPORT],
      [counts, COUNTS],
      [check.definitions['finding'], FINDING],
    ] as const;
    for (const [schema, type] of pairs) {
      expect(Object.keys(schema!.properties)).to.deep.equal(Object.keys(type));
    }
  });

  it('have no `$id`, which each reader would resolve differently', () => {
    expect([check.$id, record.$id]).to.deep.equal([undefined, undefined]);
  });
});
