/** The queue of Google's tags. A tag that runs replaces `push`, and takes what is pushed at once. */
export interface CommandQueue {
  /** Whether a default for these consent types is in the queue. */
  hasDefault(types: readonly string[]): boolean;
  /** Whether a tag has run, and was started before a default for everybody. */
  isTooLate(): boolean;
  /** Adds a command: before those of the page until a tag has run. */
  add(command: readonly unknown[]): void;
  push(event: object): void;
}

type Entry = Readonly<Record<string, unknown>>;

/**
 * Opens the queue of a page, which it makes where there is none.
 *
 * @param name The name of the global variable.
 */
export function commandQueue(name: string): CommandQueue {
  const scope = globalThis as unknown as Record<string, unknown[] | undefined>;
  const queue = () => (scope[name] ??= []);
  // Commands follow those that the page has written for the head.
  let place = entriesOf(queue()).findLastIndex(isConsent) + 1;
  return {
    hasDefault: (types) =>
      entriesOf(queue()).some(
        (entry) => isDefault(entry) && types.every((type) => type in Object(entry[2])),
      ),
    isTooLate() {
      const entries = entriesOf(queue());
      const first = entries.findIndex(({ 0: name, event }) => name === 'config' || event);
      const said = entries.findIndex(isDefault);
      return hasRun(queue()) && first >= 0 && (said < 0 || said > first);
    },
    add(command) {
      const entry = asArguments(...command);
      if (hasRun(queue())) queue().push(entry);
      else queue().splice(place++, 0, entry);
    },
    push: (event) => void queue().push(event),
  };
}

const entriesOf = (queue: unknown[]): Entry[] => [...queue].map((entry) => Object(entry) as Entry);

const hasRun = (queue: unknown[]): boolean => !Array.isArray(queue) || Object.hasOwn(queue, 'push');

const isConsent = ({ 0: name }: Entry): boolean => name === 'consent';

const isDefault = (entry: Entry): boolean =>
  isConsent(entry) && entry[1] === 'default' && !('region' in Object(entry[2]));

/** Tags take only the `arguments` object of a function, not an array. */
function asArguments(..._command: unknown[]): unknown {
  // eslint-disable-next-line prefer-rest-params
  return arguments;
}
