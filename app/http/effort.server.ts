import { createHash, randomBytes } from 'node:crypto';
import type { AppLoadContext } from '@remix-run/node';
import { openValue, sealValue } from './cookies.server';
import type { Limits } from './limits.server';

/**
 * What is asked of a sender whose network has used up its share: a number that makes SHA-256 of `challenge:number` begin with
 * `bits` zero bits, which a script finds by itself, or else `seconds` of waiting. `token` is all of it, sealed.
 */
export type Effort = { token: string; challenge: string; bits: number; seconds: number };
type LimitedForm = 'commentByNetwork' | 'signUpByNetwork' | 'answersByNetwork' | 'subscribeByNetwork';
type Asked = { challenge: string; bits: number; from: number; key: string };

const fewestBits = 16;
const mostBits = 20;
const waitSeconds = 20;
const longWaitSeconds = 60;
const validMilliseconds = 30 * 60_000;

/**
 * Counts a sending of one form from the visitor's network. Nothing while the network is within its share, or when what was
 * asked has been done; otherwise what is to be done. Nobody is turned away for good, and no village for one of its machines.
 */
export async function effortAsked(
  form: FormData,
  { running, network }: AppLoadContext,
  kind: LimitedForm,
  about = '',
): Promise<Effort | undefined> {
  const key = `${kind} ${about} ${network}`;
  const used = await running.limits.shareUsed(kind, `${about} ${network}`);
  if (used <= 1) return undefined;
  const now = running.clock();
  const token = String(form.get('effort') ?? '');
  const asked = openValue<Asked>(running.secret, token, now);
  if (asked?.key !== key) return newEffort(key, used, waitSeconds);
  if (isProved(asked, String(form.get('proof') ?? '')) && (await isFirst(running.limits, asked))) return undefined;
  const seconds = Math.ceil((asked.from - now.getTime()) / 1000);
  if (seconds > 0) return { token, challenge: asked.challenge, bits: asked.bits, seconds };
  const isNext = await running.limits.mayProceed('waited', key);
  if (isNext && (await isFirst(running.limits, asked))) return undefined;
  return newEffort(key, used, isNext ? waitSeconds : longWaitSeconds);

  function newEffort(forKey: string, share: number, wait: number): Effort {
    const bits = Math.min(mostBits, fewestBits + Math.floor(Math.log2(share)));
    const challenge = randomBytes(12).toString('base64url');
    const value: Asked = { challenge, bits, from: now.getTime() + wait * 1000, key: forKey };
    const sealed = sealValue(running.secret, value, new Date(now.getTime() + validMilliseconds));
    return { token: sealed, challenge, bits, seconds: wait };
  }
}

/** Each challenge opens the door once. */
const isFirst = (limits: Limits, { challenge }: Asked) => limits.mayProceed('effortOnce', challenge);

/** Whether the number is one that could only be found by trying: the hash begins with so many zero bits. */
function isProved({ challenge, bits }: Pick<Asked, 'challenge' | 'bits'>, proof: string): boolean {
  if (!/^\d{1,12}$/.test(proof)) return false;
  const hash = createHash('sha256').update(`${challenge}:${proof}`).digest();
  return hash.readUInt32BE(0) < 2 ** (32 - bits);
}
