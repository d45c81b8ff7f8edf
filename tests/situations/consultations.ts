import { randomBytes } from 'node:crypto';
import { comments } from 'db/schema/comments';
import { desc, eq } from 'drizzle-orm';
import { addBasis } from '~/commands/basis/add.server';
import { submitComment } from '~/commands/comments/submit.server';
import { prepareConsultation } from '~/commands/consultations/prepare.server';
import { publishConsultation } from '~/commands/consultations/publish.server';
import { writeNotes } from '~/commands/notes/write.server';
import { privacyNotices } from '~/domain/disclosure/privacy-notice';
import { type County, given } from './county';
import { confirmedText } from './drafts';

export type Round = { consultationId: string; number: string; draftId: string };

/** A draft put to the public, from 3 March to 5 April 2026 unless told otherwise, with notes and one law that supports its first article. */
export async function publishedRound(
  county: County,
  docket: { docketId: string },
  text: string,
  { opensOn = '2026-03-03', closesOn = '2026-04-05', at = '2026-03-02 10:00' } = {},
): Promise<Round> {
  const { as } = county;
  const draftId = await confirmedText(county, docket, text);
  given(await writeNotes(as('drafter'), { ...docket, markdown: '## 为什么要定\n\n赶集没有人管。' }));
  given(
    await addBasis(as('drafter'), {
      ...docket,
      kind: 'law',
      title: '中华人民共和国电子商务法',
      documentNumber: '',
      issuingBody: '全国人民代表大会常务委员会',
      citedArticle: '第一条',
      quotation: '',
      relation: 'direct',
      supports: ['1'],
    }),
  );
  const terms = { draftId, opensOn, closesOn, phone: '0000-6030000' };
  const { consultationId } = given(await prepareConsultation(as('drafter'), terms));
  const { number } = given(await publishConsultation(as('unitHead', at), { consultationId }));
  return { consultationId, number, draftId };
}

/** An opinion that a citizen sent through the website; `node` is the parser's id of what it is about. Gives the comment's id. */
export async function opinionOn({ db, files }: County, { consultationId, number }: Round, node?: string) {
  const now = new Date('2026-03-10T02:00:00Z');
  given(
    await submitComment(
      { db, files, now, actor: { kind: 'citizen' } },
      {
        consultationNumber: number,
        privacyNotice: privacyNotices.answered,
        language: 'zh-CN',
        idempotencyKey: randomBytes(18).toString('base64url'),
        opinions: [{ node, body: '这一条请再想想。' }],
        authorKind: 'anonymous',
        mayShowName: false,
      },
    ),
  );
  const [comment] = await db.read
    .select({ id: comments.id })
    .from(comments)
    .where(eq(comments.consultationId, consultationId))
    .orderBy(desc(comments.id))
    .limit(1);
  return comment!.id;
}
