import { chromium } from 'playwright';
import { findBrowser } from '../find-browser.mjs';
import { STEPS } from './steps.mjs';
import { openVisitor } from './visitor.mjs';

const ARGS = ['--no-sandbox', '--disable-dev-shm-usage'];

/** Does everything that a visitor does in an app. Returns what went wrong, step by step. */
export async function drive(origin) {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ARGS });
  const visitor = await openVisitor(browser, origin);
  const failures = [];
  try {
    for (const [step, act] of STEPS) {
      const failure = await failureOf(act, visitor);
      for (const fault of visitor.faults.splice(0)) failures.push(`${step}: ${fault}`);
      if (failure) return [...failures, `${step}: ${failure}`];
    }
    return failures;
  } finally {
    await browser.close();
  }
}

const failureOf = (act, visitor) =>
  act(visitor).then(
    () => undefined,
    ({ message }) => message.split('\n')[0],
  );
