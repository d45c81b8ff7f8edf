import { consultations } from 'db/schema/consultations';
import { drafts } from 'db/schema/drafts';
import { events } from 'db/schema/record';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { prepareConsultation } from '~/commands/consultations/prepare.server';
import { publishConsultation } from '~/commands/consultations/publish.server';
import { terminateDocket } from '~/commands/dockets/terminate.server';
import { decideExemption } from '~/commands/exemptions/decide.server';
import { type Role, roles } from '~/domain/vocabulary';
import { publishedRound } from '../../situations/consultations';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { confirmedText, uploadedDraft } from '../../situations/drafts';
import { approval, requestedExemption } from '../../situations/exemptions';
import { writtenMaterials } from '../../situations/submissions';

const text = '第一条 为了便民，制定本办法。\n第二条 摊位每天五元。\n';
const publishing = '2026-03-03 09:00';

/** A notice that lacks nothing, prepared and not published. */
async function preparedNotice(terms: { opensOn?: string; closesOn?: string; shortenedReason?: string } = {}) {
  const here = await county();
  const docket = await openedDocket(here);
  const draftId = await confirmedText(here, docket, text);
  await writtenMaterials(here, docket, '2026-03-02 10:00');
  const notice = { opensOn: '2026-03-03', closesOn: '2026-04-02', phone: '0000-6030000', ...terms };
  const { consultationId } = given(await prepareConsultation(here.as('drafter'), { draftId, ...notice }));
  const publish = (role: Role = 'unitHead', at = publishing) =>
    publishConsultation(here.as(role, at), { consultationId });
  return { here, docket, draftId, consultationId, publish };
}

const rowOf = async ({ db }: County, id: string) =>
  (await db.read.select().from(consultations).where(eq(consultations.id, id)))[0]!;

describe('publishing a notice', () => {
  it('freezes what the public sees with its hash, makes the draft public and writes it into the record', async () => {
    const { here, draftId, consultationId, publish } = await preparedNotice();
    given(await publish());
    const row = await rowOf(here, consultationId);
    expect(JSON.parse(row.snapshot!)).toMatchObject({
      draft: { id: draftId },
      period: { countedDays: 30, verdict: 'long_enough' },
    });
    expect(row.snapshotHash).toMatch(/^[0-9a-f]{64}$/);
    const [draft] = await here.db.read.select().from(drafts).where(eq(drafts.id, draftId));
    expect(draft!.publishedAt).toEqual(row.publishedAt);
    const said = await here.db.read.select().from(events).where(eq(events.type, 'consultation.published'));
    expect(JSON.parse(said[0]!.data)).toMatchObject({ snapshotHash: row.snapshotHash });
  });

  it('opens at 00:00 of its first day and closes at 24:00 of its last, Beijing time', async () => {
    const { here, consultationId } = await preparedNotice();
    const { opensAt, closesAt } = await rowOf(here, consultationId);
    expect(opensAt.toISOString()).toBe('2026-03-02T16:00:00.000Z');
    expect(closesAt.toISOString()).toBe('2026-04-02T16:00:00.000Z');
  });

  it('says everything that is missing at once, and keeps nothing', async () => {
    const here = await county();
    const docket = await openedDocket(here);
    const draftId = await uploadedDraft(here, docket, text);
    const terms = { draftId, opensOn: '2026-03-03', closesOn: '2026-03-12' };
    const { consultationId } = given(await prepareConsultation(here.as('drafter'), terms));
    const codes = refusalCodes(await publishConsultation(here.as('unitHead', publishing), { consultationId }));
    expect(codes).toEqual([
      'draft_not_confirmed',
      'notes_missing',
      'basis_missing',
      'channels_missing',
      'period.too_short',
    ]);
    expect((await rowOf(here, consultationId)).publishedAt).toBeNull();
  });

  it.each([
    ['too short by both counts is refused', '2026-03-31', ['period.too_short']],
    ['thirty days only when the first is counted go out, with a warning on the desk', '2026-04-01', []],
    ['exactly thirty days, the first not counted, go out', '2026-04-02', []],
  ])('%s', async (_name, closesOn, codes) => {
    const { publish } = await preparedNotice({ closesOn });
    const outcome = await publish();
    expect(outcome.ok ? [] : refusalCodes(outcome)).toEqual(codes.length === 0 ? [] : expect.arrayContaining(codes));
    expect(outcome.ok).toBe(codes.length === 0);
  });

  it('whose first day has passed is refused, for it would be shorter than it says', async () => {
    const { publish } = await preparedNotice();
    expect(refusalCodes(await publish('unitHead', '2026-03-04 00:00'))).toContain('opens_in_the_past');
    expect((await publish('unitHead', '2026-03-03 23:59')).ok).toBe(true);
  });

  it('of two who publish at once, one is told that it is public already', async () => {
    const { publish } = await preparedNotice();
    const outcomes = await Promise.all([publish(), publish()]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.flatMap((outcome) => refusalCodes(outcome))).toEqual(['consultation_already_published']);
  });

  it.each(roles.filter((role) => role !== 'unitHead'))('is not for %s', async (role) => {
    const { publish } = await preparedNotice();
    expect(refusalCodes(await publish(role))).toEqual(['forbidden']);
  });

  it('of an ended docket, or of one that is secret, is refused', async () => {
    const { here, docket, publish } = await preparedNotice();
    given(await terminateDocket(here.as('unitHead', '2026-03-02 18:00'), { ...docket, reason: '上级另有规定。' }));
    expect(refusalCodes(await publish())).toContain('docket_terminated');
    const secret = await openedDocket(here, { flags: ['secret'] });
    const draftId = await confirmedText(here, secret, text);
    const terms = { draftId, opensOn: '2026-03-03', closesOn: '2026-04-02', phone: '0000-6030000' };
    const { consultationId } = given(await prepareConsultation(here.as('drafter'), terms));
    expect(refusalCodes(await publishConsultation(here.as('unitHead', publishing), { consultationId }))).toContain(
      'docket_is_secret',
    );
  });

  it('of another round waits for the answer to the one before', async () => {
    const here = await county();
    const docket = await openedDocket(here);
    await publishedRound(here, docket, text);
    const draftId = await confirmedText(here, docket, text);
    const terms = { draftId, opensOn: '2026-04-10', closesOn: '2026-05-20', phone: '0000-6030000' };
    const { consultationId } = given(await prepareConsultation(here.as('drafter'), terms));
    const second = await publishConsultation(here.as('unitHead', '2026-04-10 09:00'), { consultationId });
    expect(refusalCodes(second)).toEqual(['earlier_round_unanswered']);
  });
});

describe('a shorter period', () => {
  const shortened = { closesOn: '2026-03-13', shortenedReason: '汛期临近，需要在汛前施行。' };
  const asked = { ground: 'emergency_shortened' } as const;

  it('is refused without approval, goes out with it, and prints its reason in the notice', async () => {
    const { here, docket, consultationId, publish } = await preparedNotice(shortened);
    const exemptionId = await requestedExemption(here, docket, asked);
    expect(refusalCodes(await publish())).toContain('shortening.not_approved');
    given(await decideExemption(here.as('governmentOffice', '2026-03-02 15:00'), { exemptionId, ...approval }));
    given(await publish());
    const { snapshot } = await rowOf(here, consultationId);
    expect(JSON.parse(snapshot!)).toMatchObject({
      consultation: { shortenedReason: shortened.shortenedReason },
      period: { verdict: 'shortened_lawfully' },
    });
  });

  it('is refused when its reason is not in the notice', async () => {
    const { here, docket, publish } = await preparedNotice({ closesOn: shortened.closesOn });
    const exemptionId = await requestedExemption(here, docket, asked);
    given(await decideExemption(here.as('governmentOffice', '2026-03-02 15:00'), { exemptionId, ...approval }));
    expect(refusalCodes(await publish())).toContain('shortening.no_reason_in_notice');
  });
});

it('a notice that would close before it opens is not even prepared', async () => {
  const { here, draftId } = await preparedNotice();
  const backwards = await prepareConsultation(here.as('drafter'), {
    draftId,
    opensOn: '2026-04-02',
    closesOn: '2026-03-03',
  });
  expect(refusalCodes(backwards)).toEqual(['closes_before_opening']);
});
