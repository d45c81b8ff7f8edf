import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * One page as it is sent in each encoding: compressed once, when it was made, and with all its headers (names and values in
 * turn, as node:http takes them fastest). `unchanged` are the headers for who has it already.
 */
export type KeptPage = {
  etag: string;
  unchanged: string[];
  forms: Record<Encoding, { headers: string[]; body: Buffer }>;
};
export type Encoding = 'identity' | 'gzip' | 'br';

const compress = { gzip: promisify(gzip), br: promisify(brotliCompress) };

/** A page from a rendered body, with its compressed forms and an ETag over its bytes. */
export async function keptPage(headers: Record<string, string>, text: string): Promise<KeptPage> {
  const identity = Buffer.from(text);
  const [zipped, brotli] = await Promise.all([
    compress.gzip(identity, { level: 6 }),
    compress.br(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  ]);
  const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
  const unchanged = [...Object.entries(headers).flat(), 'ETag', etag];
  const form = (body: Buffer, ...more: string[]) => ({
    headers: [...unchanged, ...more, 'Content-Length', String(body.length)],
    body,
  });
  return {
    etag,
    unchanged,
    forms: {
      identity: form(identity),
      gzip: form(zipped, 'Content-Encoding', 'gzip'),
      br: form(brotli, 'Content-Encoding', 'br'),
    },
  };
}

/** Bytes of memory that a page takes. */
export const sizeOf = ({ forms: { identity, gzip, br } }: KeptPage): number =>
  identity.body.length + gzip.body.length + br.body.length;

/** The best encoding that the reader's browser takes. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  const offered = accepted ?? '';
  if (/\bbr\b/.test(offered)) return 'br';
  return /\bgzip\b/.test(offered) ? 'gzip' : 'identity';
}
