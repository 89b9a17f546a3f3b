/** A module of `src/store` once more, as a second copy of the package loads it. */
export const importCopy = <Module>(module: string, name: string): Promise<Module> =>
  import(new URL(`../../src/store/${module}.ts?copy=${name}`, import.meta.url).href);
