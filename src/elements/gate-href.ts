import type { Policy } from '../model/policy.js';
import { warn } from '../platform/warn.js';
import type { AddressGate, GateAddress } from './gate-address.js';

type Read = typeof import('./gate-address.js').readAddress;

let read: Read | undefined;
let request: Promise<void> | undefined;

/** Stands for an address while the code that reads it is loading; the gate is updated then. */
export const UNREAD: GateAddress = { id: '', mistake: '' };

/** What the address of a gate says; `undefined` if it has none. */
export function addressOf(
  gate: AddressGate & { requestUpdate(): void },
  ...more: [policy: Policy | undefined, locale: string, isBare: boolean]
): GateAddress | undefined {
  if (gate.href == null) return undefined;
  if (read) return read(gate, ...more);
  request ??= import('./gate-address.js').catch(warn).then((part) => {
    read = part?.readAddress ?? (() => ({ ...UNREAD }));
  });
  void request.then(() => gate.requestUpdate());
  return UNREAD;
}
