import { randomBytes } from 'node:crypto';
import type { Act } from '~/commands/act.server';
import type { HandedIn } from '~/commands/comments/attachments.server';
import { type Sending, sending } from '~/commands/comments/opinions';
import { codeHash, type Receipt } from '~/commands/comments/receive.server';
import { submitComment } from '~/commands/comments/submit.server';
import { privacyNotices } from '~/domain/disclosure/privacy-notice';
import { readPublicNumber } from '~/domain/public-number';
import { receiptPage } from '~/queries/receipt-page.server';
import { publishedRound, type Round } from './consultations';
import { type County, given } from './county';
import { openedDocket } from './dockets';

/** Three articles, the second with two items; by the reader's count they are n2, n3 with n4 and n5, and n6 under the title n1. */
export const marketRules = [
  '汀禾县集市管理办法',
  '第一条　为了方便赶集，制定本办法。',
  '第二条　摊位按下列办法安排：',
  '（一）先到先得；',
  '（二）老年人优先。',
  '第三条　本办法自公布之日起施行。',
].join('\n');

/** A round on these rules: published on 2 March 2026 at 10:00, open from 3 March 00:00 to 5 April 24:00. */
export const marketRound = async (county: County): Promise<Round> =>
  publishedRound(county, await openedDocket(county, { title: '汀禾县集市管理办法' }), marketRules);

/** An act of a citizen, at a moment of Beijing time such as '2026-03-10 09:00'. */
export const citizen = ({ as }: County, at: string): Act => ({ ...as('auditor', at), actor: { kind: 'citizen' } });

/** A sending as the form gives it. */
export const written = (more: Partial<Sending> = {}): Sending => ({
  idempotencyKey: randomBytes(16).toString('base64url'),
  opinions: [{ body: '摊位太少了。' }],
  authorKind: 'anonymous',
  mayShowName: false,
  ...more,
});

/** Sends through the website. */
export const send = (
  county: County,
  { number }: Pick<Round, 'number'>,
  at: string,
  sent: Sending & { attachments?: HandedIn[] } = written(),
  privacyNotice: string = privacyNotices.answered,
) =>
  submitComment(citizen(county, at), {
    ...sent,
    consultationNumber: number,
    privacyNotice,
    language: 'zh-CN',
  });

/** A sending that came in. */
export const received = async (
  county: County,
  round: Pick<Round, 'number'>,
  at = '2026-03-10 09:00',
  ...sent: [Parameters<typeof send>[3]?, string?]
) => given(await send(county, round, at, ...sent));

/** What the holder of a receipt sees at a moment of Beijing time. */
export const seenBy = ({ db, as }: County, { number, code }: Receipt, at: string) =>
  receiptPage(db.read, { number: readPublicNumber(number) ?? '', codeHash: codeHash(code) }, as('auditor', at).now);

/** The codes of everything that is wrong with what was typed, by field. */
export function faultsOf(typed: Record<string, unknown>): Record<string, string[]> {
  const read = sending.safeParse({ ...written(), ...typed });
  const faults: Record<string, string[]> = {};
  for (const { path, message } of read.error?.issues ?? []) {
    const field = path.join('.');
    faults[field] = [...(faults[field] ?? []), message];
  }
  return faults;
}
