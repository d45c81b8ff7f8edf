/** What is signed of a delivery: the second in which it was sent, a full stop, and the body as it is sent. */
export const signedText = (second: number, body: string): string => `${second}.${body}`;

/** The header `Minyi-Signature`: the second, and one HMAC-SHA-256 in hex for each secret in use. */
export const signatureHeader = (second: number, macs: readonly string[]): string =>
  [`t=${second}`, ...macs.map((mac) => `v1=${mac}`)].join(',');
