import { randomBytes } from 'node:crypto';

/** What a citizen is about to send: the key of the form, which also stands in the opinion so that it is found again. */
export type Sheet = { key: string; body: string };

export const newSheet = (): Sheet => {
  const key = randomBytes(16).toString('base64url');
  const opinion = { 'opinions[0].node': '', 'opinions[0].body': `摊位费能不能按季度收？编号 ${key}` };
  return { key, body: new URLSearchParams({ idempotencyKey: key, press: 'send', ...opinion }).toString() };
};

/** Sends a sheet. Gives the cookie with which the receipt is shown, which is what the citizen has in hand; nothing when no receipt came. */
export async function send(address: string, number: string, { body }: Sheet): Promise<string | undefined> {
  const answer = await fetch(`${address}/consultations/${number}/comment`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: address },
    body,
  });
  if (answer.status !== 303) throw new Error(`${answer.status}: ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith('confirmed='))
    ?.split(';')[0];
}

export type Poured = { receipts: Map<Sheet, string>; unanswered: Sheet[] };

/** As many citizens as said send one comment after another until the server is gone. */
export async function pour(address: string, number: string, citizens: number): Promise<Poured> {
  const receipts = new Map<Sheet, string>();
  const unanswered: Sheet[] = [];
  await Promise.all(
    Array.from({ length: citizens }, async () => {
      for (let gone = false; !gone; ) {
        const sheet = newSheet();
        const receipt = await send(address, number, sheet).catch((error: unknown) => {
          if (!(error instanceof TypeError)) throw error;
          gone = true;
        });
        if (receipt) receipts.set(sheet, receipt);
        else unanswered.push(sheet);
      }
    }),
  );
  return { receipts, unanswered };
}
