import { executeServerCommand } from '@web/test-runner-commands';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>> & { readonly 'set-cookie'?: string[] };
  readonly body: string;
}

export interface Asked {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One row of `test/fixtures/choices.json`, and what a recipe makes of it. */
export interface Reading {
  /** By id; nothing where no choice is in force. */
  readonly decisions: Readonly<Record<string, string>> | null;
  /** The ids that may be used now. */
  readonly granted: readonly string[];
  /** For how many seconds the value is sent again; nothing where it is not. */
  readonly left: number | null;
}

export interface Row extends Reading {
  readonly what: string;
  readonly value: string;
  readonly gpc?: boolean;
}

export interface Table {
  readonly now: number;
  readonly revision: number;
  readonly choices: readonly Row[];
}

/** The command that brings what is missing to run a recipe; empty where nothing is. */
export const missingFor = (file: string): Promise<string> =>
  executeServerCommand('recipe-missing', { file });

/** Runs the table through a recipe that reads the cookie by itself. */
export const readChoices = (file: string, table: Table): Promise<Reading[]> =>
  executeServerCommand('recipe-choices', { file, table });

/**
 * Starts a recipe of `docs/server` on a port of its own.
 *
 * @param settings What differs from the settings of the recipe for Django.
 */
export async function startRecipe(file: string, settings: object = {}) {
  const started: Promise<{ port: number }> = executeServerCommand('recipe-start', {
    file,
    settings,
  });
  const { port } = await started;
  return {
    port,
    send: (asked: Asked): Promise<Answer> =>
      executeServerCommand('recipe-send', { port, ...asked }),
    /** What it has kept in files. */
    records: (): Promise<Record<string, unknown>[]> =>
      executeServerCommand('recipe-records', { port }),
    stop: (): Promise<unknown> => executeServerCommand('recipe-stop', { port }),
  };
}

/** `it`, or a skipped one that says what to do, so that the summary names it. */
export function itNeeds(missing: string) {
  return (what: string, test: () => void | Promise<void>) =>
    missing === '' ? it(what, test) : it.skip(`${what} (to run it: ${missing})`, test);
}
