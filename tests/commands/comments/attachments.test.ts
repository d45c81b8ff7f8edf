import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comments } from 'db/schema/comments';
import { files } from 'db/schema/drafts';
import { describe, expect, it } from 'vitest';
import { enterComment } from '~/commands/comments/enter.server';
import { privacyNotices } from '~/domain/disclosure/privacy-notice';
import { filesOfComment } from '~/queries/comment-files.server';
import { marketRules, seenBy, send, written } from '../../situations/comments';
import { publishedRound, type Round } from '../../situations/consultations';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';

const fixture = (name: string) => new Uint8Array(readFileSync(join(__dirname, '../../text/fixtures', name)));
const photo = { name: 'C:\\照片\\丁满仓家门口.jpg', bytes: fixture('page.jpg') };
const letter = { name: '来信.docx', bytes: fixture('tracked-changes.docx') };
const program = { name: '照片.jpg', bytes: new TextEncoder().encode('MZ not a picture') };
const mebibyte = 1024 * 1024;
const padded = (size: number) => ({ name: 'large.jpg', bytes: new Uint8Array(size) });

async function market() {
  const here = await county();
  const docket = await openedDocket(here);
  return { here, docket, round: await publishedRound(here, docket, marketRules) };
}
const sendWith = (
  here: County,
  round: Round,
  attachments: { name: string; bytes: Uint8Array }[],
  at = '2026-03-10 09:00',
) => send(here, round, at, { ...written(), attachments });
const stored = async ({ db }: County) => (await db.read.select().from(files)).length;

describe('files of citizens', () => {
  it('are kept under their content’s hash, told by content, without author and place, under the name without its path', async () => {
    const { here, docket, round } = await market();
    const receipt = given(await sendWith(here, round, [photo, letter]));
    const seen = await seenBy(here, receipt, '2026-03-10 09:00');
    expect(seen?.files).toEqual(['丁满仓家门口.jpg', '来信.docx']);
    const kept = await filesOfComment(here.db.read, docket.number, seen!.opinions[0]!.id);
    expect(kept).toMatchObject([
      { name: '丁满仓家门口.jpg', mediaType: 'image/jpeg', cleaned: true },
      { name: '来信.docx', cleaned: true },
    ]);
    const word = Buffer.from(await here.files.get(kept[1]!.hash));
    expect(word.equals(Buffer.from(letter.bytes))).toBe(false);
    expect(await filesOfComment(here.db.read, 'another docket', seen!.opinions[0]!.id)).toEqual([]);
  });

  it('of a kind that is not taken are refused by name, whatever they call themselves, and nothing is stored', async () => {
    const { here, round } = await market();
    const before = await stored(here);
    const outcome = await sendWith(here, round, [photo, program]);
    expect(outcome).toMatchObject({ ok: false, reasons: [{ code: 'attachment_type', facts: { name: '照片.jpg' } }] });
    expect(await stored(here)).toBe(before);
    expect(await here.db.read.select().from(comments)).toEqual([]);
  });

  it('are at most three, of at most ten megabytes each: the last byte counts', async () => {
    const { here, round } = await market();
    expect(refusalCodes(await sendWith(here, round, [photo, letter, photo, letter]))).toEqual(['attachments_too_many']);
    expect(refusalCodes(await sendWith(here, round, [padded(10 * mebibyte + 1)]))).toEqual(['attachment_too_large']);
    expect(refusalCodes(await sendWith(here, round, [padded(10 * mebibyte)]))).toEqual(['attachment_type']);
    expect(refusalCodes(await sendWith(here, round, [photo, letter, photo]))).toEqual([]);
  });

  it('that are cut off in the middle are refused as unreadable', async () => {
    const { here, round } = await market();
    const half = { name: 'half.jpg', bytes: photo.bytes.slice(0, photo.bytes.length / 2) };
    expect(refusalCodes(await sendWith(here, round, [half]))).toEqual(['attachment_unreadable']);
  });

  it('are not stored for a round that takes no comments yet', async () => {
    const { here, round } = await market();
    const before = await stored(here);
    expect(refusalCodes(await sendWith(here, round, [photo], '2026-03-02 23:59'))).toEqual(['comment_before_opening']);
    expect(await stored(here)).toBe(before);
  });

  it('may come with a letter that staff enter, beside its scan', async () => {
    const { here, docket, round } = await market();
    const act = here.as('drafter', '2026-03-10 09:00');
    const scan = { bytes: fixture('page.png'), mediaType: 'image/png' };
    given(
      await enterComment(act, {
        ...written(),
        consultationId: round.consultationId,
        channel: 'mail',
        receivedAt: act.now,
        privacyNotice: privacyNotices.answered,
        scan,
        attachments: [letter],
      }),
    );
    const [comment] = await here.db.read.select().from(comments);
    const kept = await filesOfComment(here.db.read, docket.number, comment!.id);
    expect(kept.map(({ name, mediaType }) => [name, mediaType])).toMatchObject([
      ['', 'image/png'],
      ['来信.docx', expect.stringContaining('word')],
    ]);
  });
});
