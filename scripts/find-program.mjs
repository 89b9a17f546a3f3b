import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = (command) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((file) => existsSync(file));

/** The path of the first program that exists, of some commands and then of some files. */
export const findProgram = (commands, files = []) =>
  commands.map(onPath).find(Boolean) ?? files.find((file) => existsSync(file));

/** The file's path in each of the folders where Windows installs programs. */
export function inProgramFolders(path) {
  const { PROGRAMFILES, LOCALAPPDATA, 'PROGRAMFILES(X86)': x86 } = process.env;
  return [PROGRAMFILES, x86, LOCALAPPDATA].filter(Boolean).map((folder) => join(folder, path));
}
