import { Refused } from '../document-in/refusal';

const startOfImage = Buffer.from([0xff, 0xd8]);
const endOfImage = 0xd9;
const startOfScan = 0xda;

/**
 * The same picture without what camera and editor wrote into it: place, time, device, names, previews, and whatever
 * follows the end of the image (phones append films there). Kept are the colour profile and which side is up.
 * Refuses what is no complete JPEG (`corrupt`).
 */
export function jpegWithoutTraces(bytes: Uint8Array): Buffer {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.subarray(0, 2).equals(startOfImage)) throw new Refused('corrupt');
  const kept: Buffer[] = [startOfImage];
  let orientation = 1;
  for (let at = 2; ; ) {
    while (file[at] === 0xff && file[at + 1] === 0xff) at++;
    const marker = file[at + 1];
    if (file[at] !== 0xff || marker === undefined) throw new Refused('corrupt');
    if (marker === endOfImage)
      return Buffer.concat([...kept.toSpliced(1, 0, uprightMark(orientation)), file.subarray(at, at + 2)]);
    const end = segmentEnd(file, at, marker);
    const segment = file.subarray(at, end);
    if (marker === 0xe1) orientation = orientationIn(segment) ?? orientation;
    if (isPicture(marker, segment)) kept.push(segment);
    at = end;
  }
}

/** Where the segment at `at` ends, for a scan with the picture data behind it. */
function segmentEnd(file: Buffer, at: number, marker: number): number {
  if (at + 4 > file.length) throw new Refused('corrupt');
  let end = at + 2 + file.readUInt16BE(at + 2);
  if (marker === startOfScan) {
    // Inside picture data FF is followed by 00 or by a restart mark; anything else is the next segment.
    while (end < file.length && !(file[end] === 0xff && !isInsideData(file[end + 1]))) end++;
  }
  if (end >= file.length) throw new Refused('corrupt');
  return end;
}

function isInsideData(byte: number | undefined): boolean {
  return byte === 0 || (byte !== undefined && byte >= 0xd0 && byte <= 0xd7);
}

/** Application segments and comments are about the picture, except three that decoders need. */
function isPicture(marker: number, segment: Buffer): boolean {
  const isAbout = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
  const name = segment.toString('latin1', 4, 15);
  return (
    !isAbout ||
    (marker === 0xe0 && name.startsWith('JFIF\0')) ||
    (marker === 0xe2 && name === 'ICC_PROFILE') ||
    (marker === 0xee && name.startsWith('Adobe'))
  );
}

/** Exif tag 0x0112 of the first directory; 1 is upright, 2 to 8 are turned or mirrored. */
function orientationIn(segment: Buffer): number | undefined {
  if (segment.toString('latin1', 4, 10) !== 'Exif\0\0') return undefined;
  const tiff = segment.subarray(10);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = tiff.length < 8 ? 0 : little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < Math.min(short(directory), 500); entry++) {
    const at = directory + 2 + entry * 12;
    const value = short(at + 8);
    if (short(at) === 0x0112) return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** An Exif segment that says nothing but which side is up; nothing for a picture that is upright. */
function uprightMark(orientation: number): Buffer {
  if (orientation === 1) return Buffer.alloc(0);
  const entry = `0112000300000001000${orientation}0000`;
  return Buffer.from(`ffe10022457869660000${'4d4d002a00000008'}0001${entry}00000000`, 'hex');
}
