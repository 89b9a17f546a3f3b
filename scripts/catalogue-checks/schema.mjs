import { Ajv } from 'ajv';
import { readJson } from '../project.mjs';

/** Compiles the schema of a file of the catalogue. */
export async function schemaCheck() {
  const schema = await readJson('catalogue/schema/service.schema.json');
  const validate = new Ajv({ allErrors: true, logger: false }).compile(schema);
  return ({ service }) =>
    validate(service) ? [] : validate.errors.filter(isSaidHere).map(problem);
}

/** An empty list of sources is what `emptyEvidence` reports. */
const isSaidHere = ({ keyword }) => keyword !== 'minItems';

/** `/cookies/3/name` → `cookies[3].name` */
const pathOf = (pointer) =>
  pointer
    .slice(1)
    .replaceAll(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.');

/** What Ajv says, where it is more than a name. */
const VALUES = {
  additionalProperty: (name) => ` (${name})`,
  allowedValues: (all) => ` (${all.join(', ')})`,
};

function problem({ instancePath, keyword, message, params }) {
  const details = Object.entries(params).map(([name, value]) => VALUES[name]?.(value) ?? '');
  return {
    check: `schema-${keyword}`,
    path: pathOf(instancePath),
    what: message + details.join(''),
  };
}
