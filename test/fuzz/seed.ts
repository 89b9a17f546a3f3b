import { executeServerCommand } from '@web/test-runner-commands';
import fc from 'fast-check';

/**
 * Seeds all properties of a test file and prints the seed, so that a failure can be reproduced: the
 * same `FUZZ_SEED` gives the same run.
 */
export async function seedProperties(): Promise<void> {
  const seed = await executeServerCommand<number, undefined>('fuzz-seed');
  fc.configureGlobal({ seed, includeErrorInReport: true });
  console.log(`To repeat: FUZZ_SEED=${seed} npx web-test-runner --files 'test/fuzz/*.test.ts'`);
}
