import { events, mails } from 'db/schema/record';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { mailReceipt } from '~/commands/comments/mail-receipt.server';
import { receiptLetter } from '~/http/receipt-letter';
import { citizen, marketRound, received, seenBy } from '../../situations/comments';
import { county, given, refusalCodes } from '../../situations/county';

const recipient = 'ding@mail.example';

async function held() {
  const here = await county();
  const receipt = await received(here, await marketRound(here));
  const seen = (await seenBy(here, receipt, '2026-03-10 09:00'))!;
  return { here, receipt, write: receiptLetter('https://minyi.example', 'zh-CN', seen) };
}

it('the letter has the number, the draft and where to look, and never the code', async () => {
  const { here, receipt, write } = await held();
  given(await mailReceipt(citizen(here, '2026-03-10 09:01'), { ...receipt, recipient }, write));
  const [mail] = await here.db.read.select().from(mails);
  expect(mail).toMatchObject({ recipient, subject: `您的意见编号：${receipt.number}` });
  for (const words of [receipt.number, '《汀禾县集市管理办法》', '2026年5月5日', 'https://minyi.example/receipts'])
    expect(mail!.body).toContain(words);
  expect(mail!.body + mail!.subject).not.toContain(receipt.code);
  expect(mail!.body).not.toMatch(/\{\{|undefined/);
});

it('the record says that it was sent and not to whom', async () => {
  const { here, receipt, write } = await held();
  given(await mailReceipt(citizen(here, '2026-03-10 09:01'), { ...receipt, recipient }, write));
  const said = await here.db.read.select().from(events).where(eq(events.type, 'receipt.mailed'));
  expect(said).toHaveLength(1);
  expect(JSON.stringify(said)).not.toContain('mail.example');
});

it('without the code nothing is sent', async () => {
  const { here, receipt, write } = await held();
  const wrong = { ...receipt, code: 'AAAA-AAAA-AAAA', recipient };
  expect(refusalCodes(await mailReceipt(citizen(here, '2026-03-10 09:01'), wrong, write))).toEqual(['receipt_wrong']);
  expect(await here.db.read.select().from(mails)).toEqual([]);
});
