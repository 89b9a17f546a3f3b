import type { OwnTexts } from './own-texts.js';
import type { Category, CookieDeclaration, Policy, Service, Transfer } from './policy.js';

/**
 * A text in a file. TypeScript gives all entries of a list in an imported JSON file the same keys,
 * and the type `undefined` where an entry lacks one.
 */
export type TextInFile = string | Readonly<Record<string, string | undefined>>;

/** A category in a file. TypeScript reads its `basis` from JSON as any string. */
export interface CategoryInFile extends Omit<Category, 'basis' | 'name' | 'purpose'> {
  /**
   * `necessary`, `exempt`, `exempt-objectable`, `consent` (the default) or `opt-out`; or one per
   * region: `{ "fr": "exempt-objectable", "default": "consent" }`.
   */
  readonly basis?: TextInFile | undefined;
  /** The name. Default: the built-in one; a custom category needs its own. */
  readonly name?: TextInFile | undefined;
  /** What the data is used for. Default: the built-in text; a custom category needs its own. */
  readonly purpose?: TextInFile | undefined;
}

/** A cookie in a file. */
export interface CookieInFile extends Omit<CookieDeclaration, 'storage' | 'party'> {
  /** `cookie` (the default), `local`, `session`, `indexeddb`, `cache` or `pixel`. */
  readonly storage?: string | undefined;
  /** Who sets it: the visited site (`first`, the default) or another site (`third`). */
  readonly party?: string | undefined;
}

/** A service in a file. */
export interface ServiceInFile extends Omit<
  Service,
  'name' | 'purpose' | 'cookies' | 'recipients' | 'transfer'
> {
  /** What the service does, in a word or two. Default: the name of its kind, else the id. */
  readonly name?: TextInFile | undefined;
  /** What the service is for. Default: the purpose of its kind. */
  readonly purpose?: TextInFile | undefined;
  readonly cookies?: readonly CookieInFile[] | undefined;
  /** Who receives the data besides the provider: names, or kinds of recipients. */
  readonly recipients?: readonly TextInFile[] | undefined;
  /** Where the data goes outside of the EU. */
  readonly transfer?: TransferInFile | undefined;
}

/** A transfer in a file. */
export interface TransferInFile extends Omit<Transfer, 'safeguard'> {
  /** `adequacy` or `clauses`, which are translated; or a text. */
  readonly safeguard?: TextInFile | undefined;
}

/**
 * A policy as it is in its file, where the revision and the services are optional. An imported
 * `cookies.json` has this type: `import policy from './cookies.json'`. TypeScript reads all texts in
 * such a file as `string`, so this type cannot say which ones are allowed; the schema in your editor
 * and `parsePolicy` do. A policy that is written in TypeScript is checked in full by `satisfies
 * Policy`.
 */
export interface PolicyFile extends Omit<Policy, 'revision' | 'categories' | 'services' | 'texts'> {
  /** Address of the schema, for editors. */
  readonly $schema?: string | undefined;
  /** Increase it when visitors must be asked again; a corrected text is no reason. Default: 1. */
  readonly revision?: number | undefined;
  /** What visitors decide about, in the order in which it is shown. */
  readonly categories: readonly CategoryInFile[];
  /** Who uses which cookies for what. Default: none. */
  readonly services?: readonly ServiceInFile[] | undefined;
  /** Texts of the site that replace built-in ones, by language tag and id. Default: none. */
  readonly texts?: OwnTexts | undefined;
}

/** Adds the defaults to the policy of a file. The caller checks the rest: see `parsePolicy`. */
export function withDefaults({ revision = 1, services = [], ...rest }: PolicyFile): Policy {
  return { ...rest, revision, services } as Policy;
}
