const start = [0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e] as const;

const turned = (word: number, by: number) => (word << (by & 31)) | (word >>> ((32 - (by & 31)) % 32));
const p0 = (x: number) => x ^ turned(x, 9) ^ turned(x, 17);
const p1 = (x: number) => x ^ turned(x, 15) ^ turned(x, 23);

/** The SM3 hash of bytes (GB/T 32905-2016): 32 bytes. */
export function sm3(message: Uint8Array): Uint8Array {
  const padded = paddedOf(message);
  let state: number[] = [...start];
  for (let at = 0; at < padded.byteLength; at += 64) state = compressed(state, wordsOf(padded, at));
  const hash = new DataView(new ArrayBuffer(32));
  for (const [at, word] of state.entries()) hash.setInt32(at * 4, word);
  return new Uint8Array(hash.buffer);
}

/** The message, a one bit, zeros, and its length in bits, to a whole number of blocks of 64 bytes. */
function paddedOf(message: Uint8Array): DataView {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(message.length) * 8n);
  return view;
}

/** The 68 words that a block is expanded to. */
function wordsOf(block: DataView, at: number): number[] {
  const words: number[] = [];
  const word = (index: number) => words[index]!;
  for (let j = 0; j < 16; j++) words.push(block.getInt32(at + j * 4));
  for (let j = 16; j < 68; j++) {
    const mixed = p1(word(j - 16) ^ word(j - 9) ^ turned(word(j - 3), 15));
    words.push(mixed ^ turned(word(j - 13), 7) ^ word(j - 6));
  }
  return words;
}

function compressed(state: number[], words: number[]): number[] {
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
  for (let j = 0; j < 64; j++) {
    const isEarly = j < 16;
    const ss1 = turned((turned(a, 12) + e + turned(isEarly ? 0x79cc4519 : 0x7a879d8a, j)) | 0, 7);
    const ff = isEarly ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
    const gg = isEarly ? e ^ f ^ g : (e & f) | (~e & g);
    const tt1 = (ff + d + (ss1 ^ turned(a, 12)) + (words[j]! ^ words[j + 4]!)) | 0;
    const tt2 = (gg + h + ss1 + words[j]!) | 0;
    [d, c, b, a] = [c, turned(b, 9), a, tt1];
    [h, g, f, e] = [g, turned(f, 19), e, p0(tt2)];
  }
  return [a, b, c, d, e, f, g, h].map((word, at) => word ^ state[at]!);
}
