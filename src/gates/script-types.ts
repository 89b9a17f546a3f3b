/**
 * Whether later scripts have to wait for this one, as in a page without gates. They do not wait for
 * scripts that never run: data blocks and `nomodule` scripts.
 */
export function isOrdered({ async, noModule, type }: HTMLScriptElement): boolean {
  return !async && !noModule && type !== 'module' && isExecutableType(type);
}

/** Whether a browser runs scripts of this type. */
export function isExecutableType(type: string): boolean {
  return /^$|^module$|^(text|application)\/(java|ecma)script$/i.test(type.trim());
}
