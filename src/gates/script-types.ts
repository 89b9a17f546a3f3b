/**
 * Whether scripts behind this one have to wait for it, as in a page without gates. Nobody waits for
 * what never runs: data blocks, and scripts for browsers without modules.
 */
export function isOrdered({ async, noModule, type }: HTMLScriptElement): boolean {
  return !async && !noModule && type !== 'module' && isExecutableType(type);
}

/** Whether a browser would run a script of this type. */
export function isExecutableType(type: string): boolean {
  return /^$|^module$|^(text|application)\/(java|ecma)script$/i.test(type.trim());
}
