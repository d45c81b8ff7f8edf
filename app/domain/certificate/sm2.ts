import { sm3 } from './sm3';

type Point = { x: bigint; y: bigint } | null;

// The recommended curve of GB/T 32918.5-2017: y² = x³ + ax + b over p, with a base point of order n.
const p = 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn;
const n = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;
const a = p - 3n;
const b = 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n;
const base = {
  x: 0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n,
  y: 0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n,
};

/** The identity that a signer without one of its own signs under (GM/T 0009-2012). */
export const usualIdentity = '1234567812345678';

/**
 * Whether `signature` (r and s, 32 bytes each) is that of the key over the message, by GB/T 32918.2-2016 with SM3. `x` and `y`
 * are the key's coordinates (32 bytes each), `identity` the text that its holder signs under. Nothing secret is computed with.
 */
export function isSm2Signature(
  signature: Uint8Array,
  message: Uint8Array,
  { x, y, identity }: { x: Uint8Array; y: Uint8Array; identity: string },
): boolean {
  const key = { x: numberOf(x), y: numberOf(y) };
  if (signature.length !== 64 || x.length !== 32 || y.length !== 32 || !isOnCurve(key)) return false;
  const [r, s] = [numberOf(signature.subarray(0, 32)), numberOf(signature.subarray(32))];
  const t = (r + s) % n;
  if (r === 0n || s === 0n || r >= n || s >= n || t === 0n) return false;
  const point = sum(times(s, base), times(t, key));
  return point !== null && (numberOf(digest(message, key, identity)) + point.x) % n === r;
}

/** SM3 over the holder's identity and key, then over the message. */
function digest(message: Uint8Array, key: NonNullable<Point>, identity: string): Uint8Array {
  const name = new TextEncoder().encode(identity);
  const bits = name.length * 8;
  const numbers = [a, b, base.x, base.y, key.x, key.y].flatMap((number) => [...bytesOf(number)]);
  const holder = sm3(Uint8Array.from([bits >> 8, bits & 255, ...name, ...numbers]));
  return sm3(Uint8Array.from([...holder, ...message]));
}

const remainder = (value: bigint, by: bigint) => ((value % by) + by) % by;
const isOnCurve = ({ x, y }: NonNullable<Point>) =>
  x < p && y < p && remainder(y * y - (x * x * x + a * x + b), p) === 0n;

/** 1 / value modulo p, by Euclid. */
function inverse(value: bigint): bigint {
  let [low, high, lowTimes, highTimes] = [remainder(value, p), p, 1n, 0n];
  while (low > 1n) {
    const whole = high / low;
    [low, high, lowTimes, highTimes] = [high - whole * low, low, highTimes - whole * lowTimes, lowTimes];
  }
  return remainder(lowTimes, p);
}

function sum(one: Point, other: Point): Point {
  if (one === null || other === null) return one ?? other;
  if (one.x === other.x && remainder(one.y + other.y, p) === 0n) return null;
  const slope =
    one.x === other.x ? (3n * one.x * one.x + a) * inverse(2n * one.y) : (other.y - one.y) * inverse(other.x - one.x);
  const x = remainder(slope * slope - one.x - other.x, p);
  return { x, y: remainder(slope * (one.x - x) - one.y, p) };
}

function times(factor: bigint, point: Point): Point {
  let result: Point = null;
  for (const bit of factor.toString(2)) {
    result = sum(result, result);
    if (bit === '1') result = sum(result, point);
  }
  return result;
}

const numberOf = (bytes: Uint8Array) => bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
const bytesOf = (number: bigint) =>
  Uint8Array.from({ length: 32 }, (_, at) => Number((number >> BigInt(8 * (31 - at))) & 255n));
