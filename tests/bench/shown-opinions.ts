import { randomBytes } from 'node:crypto';
import { folderStore } from 'db/file-store';
import { openDatabase } from 'db/open-database';
import { setDataKeys } from 'db/sealed-text';
import type { Act } from '~/commands/act.server';
import { moderateComment } from '~/commands/comments/moderate.server';
import { submitComment } from '~/commands/comments/submit.server';
import { readPublicNumber } from '~/domain/public-number';
import { privacyNoticeAt } from '~/queries/publicity.server';
import { commentsByReceiptNumber } from '~/queries/receipt-facts.server';
import type { Installation } from './installation';
import { must, staffOf } from './staff';

// Written together they are made durable together.
const atOnce = 50;
const words = '村里的垃圾桶离我家有三百多米，老人拎不动，下雨天更不方便。建议每二十户设一个投放点，走路不超过五分钟。';

/** Opinions on these articles, one after the other in turn, sent by citizens, looked at by the desk and shown to everybody. */
export async function showOpinions(here: Installation, round: string, nodes: string[], many: number): Promise<void> {
  setDataKeys(here.dataKeys.split(','));
  const db = await openDatabase(here.url);
  try {
    const citizen: Act = { db, files: folderStore(here.folder), now: new Date(), actor: { kind: 'citizen' } };
    const officer: Act = { ...citizen, actor: await staffOf(db, 'gongkai') };
    const privacyNotice = await privacyNoticeAt(db.read, citizen.now);
    const showOne = async (at: number) => {
      const opinion = { body: `${words}（${at + 1}）`, node: nodes[at % nodes.length]! };
      const receipt = must(
        await submitComment(citizen, {
          idempotencyKey: randomBytes(16).toString('base64url'),
          opinions: [opinion],
          authorKind: 'anonymous',
          mayShowName: false,
          consultationNumber: round,
          privacyNotice,
          language: 'zh-CN',
        }),
      );
      const [comment] = await commentsByReceiptNumber(db.read, readPublicNumber(receipt.number)!);
      must(await moderateComment(officer, { commentId: comment!.id, act: 'shown', passages: [], seen: '1.0' }));
    };
    for (let from = 0; from < many; from += atOnce) {
      const some = Array.from({ length: Math.min(atOnce, many - from) }, (_, at) => from + at);
      await Promise.all(some.map(showOne));
    }
  } finally {
    await db.close();
  }
}
