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

/** One row of `test/fixtures/choices.json` and the result of a recipe. */
export interface Reading {
  /** By id; absent if no choice is in force. */
  readonly decisions: Readonly<Record<string, string>> | null;
  /** The ids that are granted now. */
  readonly granted: readonly string[];
  /** The `Max-Age` with which the value is sent again; absent if it is not. */
  readonly left: number | null;
}

export interface Row extends Reading {
  readonly what: string;
  readonly value?: string;
  /** In place of the value: a `Cookie` header with several. */
  readonly header?: string;
  readonly gpc?: boolean;
}

export interface Table {
  readonly now: number;
  readonly revision: number;
  readonly choices: readonly Row[];
}

export const headerOf = ({ header, value }: Pick<Row, 'header' | 'value'>): string =>
  header ?? `cookies_preferences=${value}`;

/** The command that installs what a recipe needs to run; empty if nothing is missing. */
export const missingFor = (file: string): Promise<string> =>
  executeServerCommand('recipe-missing', { file });

/** Runs the table through a recipe that parses the cookie itself. */
export const readChoices = (file: string, table: Table): Promise<Reading[]> => {
  const choices = table.choices.map((row) => ({ ...row, header: headerOf(row) }));
  return executeServerCommand('recipe-choices', { file, table: { ...table, choices } });
};

/**
 * Starts a recipe of `docs/server` on a port of its own.
 *
 * @param settings Override the settings of the recipe for Django; environment variables for PHP.
 * @param domain What the constant `DOMAIN` of the recipes for Django and PHP is.
 */
export async function startRecipe(file: string, settings: object = {}, domain = '') {
  const started: Promise<{ port: number }> = executeServerCommand('recipe-start', {
    file,
    settings,
    domain,
  });
  const { port } = await started;
  return {
    port,
    send: (asked: Asked): Promise<Answer> =>
      executeServerCommand('recipe-send', { port, ...asked }),
    /** The records that it wrote to files. */
    records: (): Promise<Record<string, unknown>[]> =>
      executeServerCommand('recipe-records', { port }),
    stop: (): Promise<unknown> => executeServerCommand('recipe-stop', { port }),
  };
}

/** `it`, or a skipped test whose title names the command to run, so that the summary shows it. */
export function itNeeds(missing: string) {
  return (what: string, test: () => void | Promise<void>) =>
    missing === '' ? it(what, test) : it.skip(`${what} (to run it: ${missing})`, test);
}
