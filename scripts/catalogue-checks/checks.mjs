import { readDigests, readFiles } from '../catalogue.mjs';
import { readKinds } from '../source-module.mjs';
import { futureDay, impossibleDay } from './days.mjs';
import { changedFacts, lostHistory } from './digests.mjs';
import {
  emptyEvidence,
  evidenceOfNothing,
  unknownSource,
  unusedSource,
  withoutEvidence,
} from './evidence.mjs';
import { schemaCheck } from './schema.mjs';
import { doubleCookie, doubleId, fileName, matchAll, noFeature, unknownKind } from './values.mjs';

const CHECKS = [fileName, doubleId, unknownKind, matchAll, doubleCookie, impossibleDay, futureDay]
  .concat([withoutEvidence, emptyEvidence, evidenceOfNothing, unknownSource, unusedSource])
  .concat([changedFacts, lostHistory, noFeature]);

const inFile =
  (file) =>
  ({ path, what, check }) => ({
    file,
    check,
    path,
    sentence: `catalogue/${file}: ${path || 'the file'} ${what}.`,
  });

/**
 * What is wrong in the files of the catalogue.
 *
 * @param planted Files (`{ file, service }`) to look at in place of those of the project, and the
 *   digests and the time that hold for them.
 * @returns For each problem its file, check and path, and a sentence that says all of it.
 */
export async function catalogueFindings({ files, digests, now = Date.now() } = {}) {
  const all = files ?? (await readFiles());
  const known = digests ?? (files ? {} : await readDigests());
  const kinds = Object.keys(await readKinds());
  const isSchemaMet = await schemaCheck();
  const context = { files: all, kinds, now, digests: known };
  return all.flatMap((one) =>
    [isSchemaMet, ...CHECKS].flatMap((check) => check(one, context).map(inFile(one.file))),
  );
}
