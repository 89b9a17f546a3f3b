import type { Policy } from '../model/policy.js';
import type { CataloguePart } from './translation-types.js';

/** The parts of most elements. */
export const INTERFACE: readonly CataloguePart[] = ['banner', 'interface'];

export const STATEMENT: readonly CataloguePart[] = [...INTERFACE, 'statement'];

/**
 * The parts that an element shows for a policy: those of kinds too if a service is described by its
 * kind. A banner shows no services.
 */
export const partsFor = (
  parts: readonly CataloguePart[],
  policy: Policy | undefined,
): readonly CataloguePart[] =>
  parts.includes('interface') && policy?.services.some(({ kind }) => kind)
    ? [...parts, 'kinds']
    : parts;
