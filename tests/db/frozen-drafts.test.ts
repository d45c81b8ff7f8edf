import type { Tx } from 'db/database';
import { migrate } from 'db/migrate';
import { drafts, provisions } from 'db/schema/drafts';
import { isRecordViolation } from 'db/violations';
import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { resplitDraft } from '~/commands/drafts/resplit.server';
import { splitSeen } from '~/queries/draft-nodes.server';
import { publishedRound } from '../situations/consultations';
import { type County, county, refusalCodes } from '../situations/county';
import { openedDocket } from '../situations/dockets';
import { confirmedText, uploadedDraft } from '../situations/drafts';

const text = '汀禾县集市管理办法\n第一条　为了方便群众赶集，制定本办法。\n第二条　本办法自公布之日起施行。';
const later = new Date('2026-06-01T00:00:00Z');

let here: County;
let published: string;
let confirmed: string;
let unconfirmed: string;

beforeAll(async () => {
  here = await county();
  const docket = await openedDocket(here);
  published = (await publishedRound(here, docket, text)).draftId;
  confirmed = await confirmedText(here, docket, text, 'review');
  unconfirmed = await uploadedDraft(here, docket, text, 'deliberation');
});

const everything = async (draftId: string) => ({
  draft: await here.db.read.select().from(drafts).where(eq(drafts.id, draftId)),
  split: await here.db.read.select().from(provisions).where(eq(provisions.draftId, draftId)),
});

/** Tries an act that no command of ours does; nothing of the draft may have changed. */
async function refusedByDatabase(draftId: string, work: (tx: Tx) => Promise<unknown>) {
  const before = await everything(draftId);
  const error = await here.db.transaction(work).catch((thrown: unknown) => thrown);
  expect(isRecordViolation(error)).toBe(true);
  expect(await everything(draftId)).toEqual(before);
}

const set = (draftId: string, values: Partial<typeof drafts.$inferInsert>) => (tx: Tx) =>
  tx.update(drafts).set(values).where(eq(drafts.id, draftId));
const second = (draftId: string) => and(eq(provisions.draftId, draftId), eq(provisions.nodeId, 'n3'));

describe('a version that is public', () => {
  it.each<[string, Partial<typeof drafts.$inferInsert>]>([
    ['other words', { text: '第一条　改写。' }],
    ['another hash', { textHash: '0'.repeat(64) }],
    ['another stage', { stage: 'final' }],
    ['another day of publication', { publishedAt: later }],
    ['to be withdrawn', { publishedAt: null }],
    ['to lose its confirmation', { confirmedAt: null }],
    ['other notices', { notices: [] }],
  ])('cannot be given %s, not even past our commands', async (_what, values) => {
    await refusedByDatabase(published, set(published, values));
  });

  it('cannot be deleted, nor any provision of it', async () => {
    await refusedByDatabase(published, (tx) => tx.delete(provisions).where(second(published)));
    await refusedByDatabase(published, (tx) => tx.delete(drafts).where(eq(drafts.id, published)));
  });

  it('is refused a new split by the command as well', async () => {
    const seen = await splitSeen(here.db.read, published);
    const outcome = await resplitDraft(here.as('drafter'), { draftId: published, seen, edit: 'merge', node: 'n3' });
    expect(refusalCodes(outcome)).toEqual(['draft_already_confirmed']);
  });
});

describe('a version whose split is confirmed', () => {
  it('keeps the ids and places of its provisions', async () => {
    await refusedByDatabase(confirmed, (tx) => tx.update(provisions).set({ start: 0 }).where(second(confirmed)));
    await refusedByDatabase(confirmed, (tx) => tx.update(provisions).set({ nodeId: 'n9' }).where(second(confirmed)));
    await refusedByDatabase(confirmed, (tx) => tx.delete(provisions).where(second(confirmed)));
    const [row] = await here.db.read.select().from(provisions).where(second(confirmed));
    await refusedByDatabase(confirmed, (tx) =>
      tx.insert(provisions).values({ ...row!, id: 'another', nodeId: 'n4', position: 3 }),
    );
  });

  it('keeps its words', async () => {
    await refusedByDatabase(confirmed, set(confirmed, { text: '第一条　改写。' }));
  });
});

describe('a version that waits to be confirmed', () => {
  it('may be split anew, but its words stay', async () => {
    await here.db.transaction((tx) => tx.update(provisions).set({ label: '第2条' }).where(second(unconfirmed)));
    await refusedByDatabase(unconfirmed, set(unconfirmed, { text: '第一条　改写。' }));
  });

  it('is protected after another migration too', async () => {
    await migrate(here.url);
    await refusedByDatabase(unconfirmed, set(unconfirmed, { textHash: '0'.repeat(64) }));
  });
});
