import { documents } from 'db/schema/documents';
import { drafts } from 'db/schema/drafts';
import { events } from 'db/schema/record';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { terminateDocket } from '~/commands/dockets/terminate.server';
import { publishDocument } from '~/commands/documents/publish.server';
import { roles } from '~/domain/vocabulary';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { confirmedDraft, review } from '../../situations/reviews';

const noon = '2026-03-10 12:00';
const days = { signedOn: '2026-03-09', effectiveOn: '2026-04-09' };

/** A docket found lawful, with a confirmed final text, and the form as the government office fills it in. */
async function lawfulDocket(here: County, documentNumber = '汀政规〔2026〕3号') {
  const { docketId } = await openedDocket(here);
  await review(here, { docketId }, 'lawful');
  const draftId = await confirmedDraft(here, { docketId }, 'final');
  return { docketId, draftId, documentNumber, ...days };
}

describe('publishing the final text', () => {
  it('registers the document, publishes its text and records one event', async () => {
    const here = await county();
    const form = await lawfulDocket(here);
    given(
      await publishDocument(here.as('governmentOffice', noon), { ...form, headNote: '县政府第5次常务会议审议通过' }),
    );
    const now = here.as('governmentOffice', noon).now;
    expect(await here.db.read.select().from(documents)).toMatchObject([{ ...form, expiresOn: null, publishedAt: now }]);
    expect(await here.db.read.select().from(drafts).where(eq(drafts.id, form.draftId))).toMatchObject([
      { publishedAt: now },
    ]);
    const said = await here.db.read.select().from(events).where(eq(events.type, 'document.published'));
    expect(said.map(({ docketId, data }) => [docketId, JSON.parse(data)])).toEqual([
      [form.docketId, { documentNumber: '汀政规〔2026〕3号', effectiveOn: '2026-04-09' }],
    ]);
  });

  it('refuses with all reasons at once', async () => {
    const here = await county();
    const { docketId } = await openedDocket(here);
    const draftId = await confirmedDraft(here, { docketId }, 'review');
    given(await terminateDocket(here.as('unitHead'), { docketId, reason: '不再制定' }));
    const form = {
      docketId,
      draftId,
      documentNumber: '汀政规〔2026〕3号',
      signedOn: '2026-03-11',
      effectiveOn: '2026-03-10',
      expiresOn: '2032-03-10',
    };
    expect(refusalCodes(await publishDocument(here.as('governmentOffice', noon), form))).toEqual([
      'docket_terminated',
      'not_a_final_draft',
      'document_not_found_lawful',
      'signed_in_the_future',
      'effective_before_signing',
      'effective_too_early',
      'valid_too_long',
    ]);
  });

  it.each(['unlawful', 'toBeAmended', undefined] as const)(
    'refuses when the review says %s, with the source',
    async (conclusion) => {
      const here = await county();
      const { docketId } = await openedDocket(here);
      await review(here, { docketId }, conclusion);
      const draftId = await confirmedDraft(here, { docketId }, 'final');
      const outcome = await publishDocument(here.as('governmentOffice', noon), {
        docketId,
        draftId,
        documentNumber: '1号',
        ...days,
      });
      expect(outcome).toMatchObject({
        ok: false,
        reasons: [{ code: 'document_not_found_lawful', source: { article: '（六）' } }],
      });
    },
  );

  it('refuses a text that nobody confirmed, and the text of another docket', async () => {
    const here = await county();
    const form = await lawfulDocket(here);
    const other = await openedDocket(here, { title: '别的办法' });
    const elsewhere = await confirmedDraft(here, other, 'final');
    const act = here.as('governmentOffice', noon);
    expect(refusalCodes(await publishDocument(act, { ...form, draftId: elsewhere }))).toEqual(['not_a_final_draft']);
    await here.db.transaction((tx) => tx.update(drafts).set({ confirmedAt: null }).where(eq(drafts.id, form.draftId)));
    expect(refusalCodes(await publishDocument(act, form))).toEqual(['final_draft_not_confirmed']);
  });

  it('counts 30 days between publication and effect, by the days of Beijing', async () => {
    const here = await county();
    const form = { ...(await lawfulDocket(here)), effectiveOn: '2026-04-09' };
    const at = (time: string) => publishDocument(here.as('governmentOffice', time), form);
    expect(refusalCodes(await at('2026-03-11 00:00'))).toEqual(['effective_too_early']);
    expect(refusalCodes(await at('2026-03-10 23:59:59'))).toEqual([]);
  });

  it('lets a document take effect sooner when it says why', async () => {
    const here = await county();
    const form = {
      ...(await lawfulDocket(here)),
      effectiveOn: '2026-03-09',
      earlyEffectReason: '汛期将至，需要立即施行。',
    };
    expect(refusalCodes(await publishDocument(here.as('governmentOffice', noon), form))).toEqual([]);
  });

  it('holds for five years at most, to the day of the same date', async () => {
    const here = await county();
    const form = await lawfulDocket(here);
    const until = (expiresOn: string) => publishDocument(here.as('governmentOffice', noon), { ...form, expiresOn });
    expect(refusalCodes(await until('2031-04-10'))).toEqual(['valid_too_long']);
    expect(refusalCodes(await until('2026-04-09'))).toEqual(['expires_before_effect']);
    expect(refusalCodes(await until('2031-04-09'))).toEqual([]);
  });

  it('refuses a number that another document bears', async () => {
    const here = await county();
    const act = here.as('governmentOffice', noon);
    given(await publishDocument(act, await lawfulDocket(here)));
    const outcome = await publishDocument(act, await lawfulDocket(here));
    expect(outcome).toMatchObject({ reasons: [{ code: 'document_number_taken', field: 'documentNumber' }] });
  });

  it('refuses a second document of the same docket', async () => {
    const here = await county();
    const act = here.as('governmentOffice', noon);
    const form = await lawfulDocket(here);
    given(await publishDocument(act, form));
    expect(refusalCodes(await publishDocument(act, { ...form, documentNumber: '汀政规〔2026〕4号' }))).toEqual([
      'document_already_published',
    ]);
  });

  it('of two who register at once, lets one through: the same docket, and the same number', async () => {
    const here = await county();
    const act = here.as('governmentOffice', noon);
    const form = await lawfulDocket(here);
    const twice = await Promise.all([publishDocument(act, form), publishDocument(act, form)]);
    expect(twice.map(refusalCodes).sort()).toEqual([[], ['document_already_published']]);
    const [one, other] = [await lawfulDocket(here, '汀政规〔2026〕9号'), await lawfulDocket(here, '汀政规〔2026〕9号')];
    const both = await Promise.all([publishDocument(act, one), publishDocument(act, other)]);
    expect(both.map(refusalCodes).sort()).toEqual([[], ['document_number_taken']]);
  });

  it('is for the government office alone', async () => {
    const here = await county();
    const form = await lawfulDocket(here);
    for (const role of roles.filter((role) => role !== 'governmentOffice')) {
      expect([role, refusalCodes(await publishDocument(here.as(role, noon), form))]).toEqual([role, ['forbidden']]);
    }
  });
});
