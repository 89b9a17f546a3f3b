import { decodeConsent } from '../model/decode.js';
import type { Decision } from '../model/record.js';
import { OUTBOX, type Waiting } from '../model/outbox.js';
import type { ConsentReason } from '../store/consent-events.js';

/**
 * The body of the request to the endpoint: what a record of consent needs, and no more. It contains
 * no page address and nothing about the visitor or the browser.
 */
export interface PostedDecision {
  /** A UUID of this decision, by which the server recognises a repeated request. */
  readonly id: string;
  /** When the visitor decided, by the visitor's clock, ISO 8601. */
  readonly time: string;
  readonly reason: ConsentReason;
  /** The policy's revision at the time of the decision. */
  readonly revision: number;
  /** Decisions by category id or service id; empty after a reset. */
  readonly decisions: Readonly<Record<string, Decision>>;
  /** The value of the consent cookie; absent after a reset. */
  readonly value?: string;
  /** The language of the page, and so of the texts that the visitor read. */
  readonly language: string;
}

/**
 * Builds the message from the entry that was stored when the visitor decided. Returns `undefined`
 * if the entry is anything else.
 */
export function postedDecision(waiting: Waiting): PostedDecision | undefined {
  try {
    return decisionIn(waiting);
  } catch {
    return undefined;
  }
}

function decisionIn({ key, text }: Waiting): PostedDecision {
  const [time = '', bytes = ''] = key.slice(OUTBOX.length).split('.');
  // Picks the fields to post; the entry also contains notes for inspection.
  const { reason, revision, value, language } = JSON.parse(text) as PostedDecision;
  const decisions = Object.fromEntries(decodeConsent(value ?? '')?.decisions ?? []);
  const id = uuid(Uint8Array.from(bytes.split(','), Number));
  const made = new Date(Number(time)).toISOString();
  return { id, time: made, reason, revision, value, language, decisions };
}

/**
 * A version 4 UUID (RFC 9562, section 5.4). `crypto.randomUUID()` exists in secure contexts only.
 */
function uuid(bytes: Uint8Array): string {
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
