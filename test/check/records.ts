import type {
  ObservedCookie,
  ObservedFrame,
  ObservedGate,
  ObservedItem,
  ObservedRequest,
  ObservedSending,
} from '../../src/check/observed.js';
import * as observed from './observed.js';

export { phase, record } from './observed.js';

/* Parts of a record whose names do not matter, unless a test says so. */

export const cookie = ({ name = 'a', ...rest }: Partial<ObservedCookie> = {}) =>
  observed.cookie(name, { isKept: false, ...rest });

export const sending = ({ name = 'a', ...rest }: Partial<ObservedSending> = {}) =>
  observed.sending(name, rest);

export const item = ({ name = 'a', ...rest }: Partial<ObservedItem> = {}) =>
  observed.item(name, { isKept: false, ...rest });

export const request = ({ host = 'other.example', ...rest }: Partial<ObservedRequest> = {}) =>
  observed.request(host, rest);

export const frame = ({ host = 'other.example', ...rest }: Partial<ObservedFrame> = {}) =>
  observed.frame(host, rest);

export const gate = ({ ids = ['maps'], ...rest }: Partial<ObservedGate> = {}) =>
  observed.gate(ids, { kind: 'element', ...rest });
