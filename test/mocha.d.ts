/** The part of Mocha's interface that the tests use; Web Test Runner includes Mocha itself. */

interface MochaContext {
  timeout(milliseconds: number): void;
  skip(): void;
}

type MochaBody = (this: MochaContext) => void | Promise<void>;

interface MochaBlock {
  (title: string, body: (this: MochaContext) => void): void;
  skip(title: string, body: () => void): void;
  only(title: string, body: () => void): void;
}

interface MochaCase {
  (title: string, body?: MochaBody): void;
  skip(title: string, body?: MochaBody): void;
  only(title: string, body?: MochaBody): void;
}

declare const describe: MochaBlock;
declare const it: MochaCase;
declare function before(body: MochaBody): void;
declare function beforeEach(body: MochaBody): void;
declare function after(body: MochaBody): void;
declare function afterEach(body: MochaBody): void;
