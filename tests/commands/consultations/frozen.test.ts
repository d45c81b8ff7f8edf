import { basisEntries } from 'db/schema/basis';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { removeBasis } from '~/commands/basis/remove.server';
import { writeNotes } from '~/commands/notes/write.server';
import { consultationBasis } from '~/queries/consultation-basis.server';
import { consultationDraft } from '~/queries/consultation-draft.server';
import { consultationHead } from '~/queries/consultation-head.server';
import { consultationNotice } from '~/queries/consultation-notice.server';
import { publishedConsultation } from '~/queries/published-consultation.server';
import { marketRules, received, written } from '../../situations/comments';
import { publishedRound } from '../../situations/consultations';
import { type County, county, given } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';

const noon = '2026-03-10 12:00';
const read = async ({ db, as }: County, number: string) => {
  const { now } = as('auditor', noon);
  return JSON.stringify([
    await consultationNotice(db.read, number, now),
    await consultationDraft(db.read, number, now),
    await consultationBasis(db.read, number, now),
    (await publishedConsultation(db.read, number, now))?.snapshot.notes,
  ]);
};

describe('what the public was shown', () => {
  it('stays as it was, whatever the unit writes afterwards', async () => {
    const here = await county();
    const docket = await openedDocket(here);
    const { number } = await publishedRound(here, docket, marketRules);
    const before = await read(here, number);
    given(await writeNotes(here.as('drafter', noon), { ...docket, markdown: '另一份说明' }));
    const [entry] = await here.db.read.select().from(basisEntries).where(eq(basisEntries.docketId, docket.docketId));
    given(await removeBasis(here.as('drafter', noon), { basisId: entry!.id }));
    expect(await read(here, number)).toBe(before);
    expect(before).toContain('赶集没有人管');
  });

  it('links every article to its basis, and the basis to its articles', async () => {
    const here = await county();
    const { number } = await publishedRound(here, await openedDocket(here), marketRules);
    const { now } = here.as('auditor', noon);
    const draft = await consultationDraft(here.db.read, number, now);
    const basis = await consultationBasis(here.db.read, number, now);
    const [article] = basis!.entries[0]!.articles;
    expect(article).toMatchObject({ label: '第一条' });
    expect(draft!.basis[article!.id]?.map(({ title }) => title)).toEqual(['中华人民共和国电子商务法']);
  });

  it('counts the opinions on an article with those on its items', async () => {
    const here = await county();
    const round = await publishedRound(here, await openedDocket(here), marketRules);
    const opinions = [{ node: 'n3', body: '一' }, { node: 'n5', body: '二' }, { body: '三' }];
    await received(here, round, noon, written({ opinions }));
    const draft = await consultationDraft(here.db.read, round.number, here.as('auditor', noon).now);
    expect(draft?.opinions).toEqual({ n3: 2, whole: 1 });
  });

  it('is public from the moment of publication on, under no other number', async () => {
    const here = await county();
    const { number } = await publishedRound(here, await openedDocket(here), marketRules);
    const at = (time: string) => consultationHead(here.db.read, number, here.as('auditor', time).now);
    expect(await at('2026-03-02 09:59:59')).toBeUndefined();
    expect(await at('2026-03-02 10:00')).toMatchObject({ phase: 'scheduled' });
    const { now } = here.as('auditor', noon);
    expect(await consultationHead(here.db.read, '0000-0000', now)).toBeUndefined();
    expect(await consultationHead(here.db.read, 'x\u0000', now)).toBeUndefined();
    expect(await consultationHead(here.db.read, number.toLowerCase(), now)).toMatchObject({ number });
  });
});
