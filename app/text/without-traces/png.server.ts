import { Refused } from '../document-in/refusal';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');

/** Chunks that make the picture; all others (text, Exif, time, private ones) are about it. */
const picture = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs acTL fcTL fdAT'.split(' '));

/** The same picture without what editors wrote into it or behind it. Refuses what is no complete PNG (`corrupt`). */
export function pngWithoutTraces(bytes: Uint8Array): Buffer {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.subarray(0, 8).equals(signature)) throw new Refused('corrupt');
  const kept: Buffer[] = [signature];
  for (let at = 8; at + 12 <= file.length; ) {
    const end = at + 12 + file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    if (end > file.length) break;
    if (picture.has(type)) kept.push(file.subarray(at, end));
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  throw new Refused('corrupt');
}
