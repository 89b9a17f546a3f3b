/**
 * What has to stand in the head of a page, before the tag of a vendor that is not gated; for the
 * command line.
 */
import { firstCommands, type GoogleConsentModeOptions } from '../integrations/consent-commands.js';
import { requirement, type MatomoOptions } from '../integrations/required-consent.js';
import { type Policy, signalName } from '../model/policy.js';
import { declarationsOf } from './declarations.js';
import { inScript, VENDOR_HEADS } from './heads-vendors.js';
import { SIGNALS } from './registry.js';

/** Milliseconds for which Google's tags wait, unless the policy says how long; as in its guide. */
const WAIT = 500;

/** The JavaScript of each signal that needs a command before its tag, by name. */
export const HEADS: Readonly<Record<string, (options: never) => string>> = {
  'google-consent-mode'({ waitForUpdate = WAIT, ...options }: GoogleConsentModeOptions) {
    const { dataLayer = 'dataLayer' } = options;
    const queue = `window[${inScript(dataLayer)}]`;
    const commands = firstCommands({ ...options, waitForUpdate }).map(
      (command) => `g(${command.map(inScript).join()})`,
    );
    return `${queue}=${queue}||[];function g(){${queue}.push(arguments)}${commands.join(';')}`;
  },
  matomo: (options: MatomoOptions) =>
    `(window._paq=window._paq||[]).push([${inScript(requirement(options))}])`,
  ...VENDOR_HEADS,
};

/**
 * The signals of a policy that need consent before their tag runs, but have no script for the head:
 * their tags have to be gated.
 */
export const withoutHead = ({ signals = [] }: Policy): string[] =>
  signals.map(signalName).filter((name) => !Object.hasOwn(HEADS, name) && !name.startsWith('iab-'));

/**
 * The script for the head of a page, of all signals of a policy that need one; empty if none does.
 * It reads no cookie, because only the policy says what a stored choice means.
 *
 * @throws {TypeError} A signal is unknown.
 */
export function headScript(policy: Policy): string {
  if (!policy.signals) return '';
  const { declared, mistakes } = declarationsOf(policy, Object.keys(SIGNALS));
  if (mistakes.length > 0)
    throw new TypeError(`The signals cannot be used: ${mistakes.join('; ')}`);
  const parts = declared.map(({ name, options }) => HEADS[name]?.(options as never));
  const text = parts.map((part) => (part === undefined ? '' : `{${part}}`)).join('');
  return text && `(()=>{${text}})()`;
}
