/** What an option may be. */
export type OptionKind = 'string' | 'number' | 'boolean' | 'list' | 'object';

/** The options that a signal has, and what each may be. */
export type OptionKinds = Readonly<Record<string, OptionKind>>;

/**
 * Makes sure that options, which may come from a JSON file, are known and of the right kind.
 *
 * @param kinds The options that there are, and what each may be.
 * @throws {TypeError} An option is unknown, or something else.
 * @example
 * checkOptions(options, { category: 'string' });
 */
export function checkOptions(options: object, kinds: OptionKinds): void {
  for (const [name, value] of Object.entries(options) as [string, unknown][]) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (!kind) {
      throw new TypeError(`it has no option “${name}”, only ${Object.keys(kinds).join(', ')}`);
    }
    if (value !== undefined && kindOf(value) !== kind) {
      throw new TypeError(`its option “${name}” should be of the kind ${kind}`);
    }
  }
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);
