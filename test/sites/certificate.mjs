import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/*
 * Cookies with SameSite=None, service workers and the Cache API need HTTPS, so the sites have it. Their
 * certificate is made here, because no program that makes one is on every machine.
 */

const DAY = 86_400_000;

/** A value in DER: its tag, its length, its content. */
function der(tag, ...parts) {
  const content = Buffer.concat(parts);
  const { length } = content;
  const long = length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...(length < 128 ? [length] : long)]), content]);
}

const sequence = (...parts) => der(0x30, ...parts);
const identifier = (hex) => der(0x06, Buffer.from(hex, 'hex'));
const bits = (content) => der(0x03, Buffer.from([0]), content);

const ECDSA_WITH_SHA256 = sequence(identifier('2a8648ce3d040302'));
const COMMON_NAME = identifier('550403');

const nameOf = (text) =>
  sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(text, 'utf8')))));

/** As YYMMDDHHMMSSZ. */
const timeOf = (milliseconds) =>
  der(
    0x17,
    Buffer.from(`${new Date(milliseconds).toISOString().replace(/\D/g, '').slice(2, 14)}Z`),
  );

const pem = (label, content) =>
  `-----BEGIN ${label}-----\n${content.toString('base64').replace(/(.{64})/g, '$1\n')}\n-----END ${label}-----\n`;

/**
 * A certificate that nobody has signed but itself, its key, and the digest by which Chromium's
 * `--ignore-certificate-errors-spki-list` accepts it.
 */
export function createCertificate(name) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const info = publicKey.export({ type: 'spki', format: 'der' });
  const serial = der(0x02, Buffer.from([1]));
  const validity = sequence(timeOf(Date.now() - DAY), timeOf(Date.now() + 30 * DAY));
  const subject = nameOf(name);
  const body = sequence(serial, ECDSA_WITH_SHA256, subject, validity, subject, info);
  const whole = sequence(body, ECDSA_WITH_SHA256, bits(sign('sha256', body, privateKey)));
  return {
    cert: pem('CERTIFICATE', whole),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    digest: createHash('sha256').update(info).digest('base64'),
  };
}
