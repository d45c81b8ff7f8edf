import { describe, expect, it } from 'vitest';
import type { Role } from '~/domain/vocabulary';
import { deskTasks } from '~/queries/desk-tasks.server';
import { type County, county } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { requestedExemption } from '../../situations/exemptions';
import { meetingReadyToPublish, publishedMeeting, recordedMeeting } from '../../situations/meetings';
import { openCall, sentApplication } from '../../situations/pool';
import { days, submittedDocket } from '../../situations/submissions';

async function waitingFor({ db, as }: County, role: Role, at: string) {
  const { actor, now } = as(role, at);
  return Object.fromEntries((await deskTasks(db.read, actor, now)).map(({ task, count }) => [task, count]));
}

describe('what waits for somebody at the desk', () => {
  it('is nothing in an empty system, whoever asks', async () => {
    const here = await county();
    for (const role of ['legalReviewer', 'governmentOffice', 'meetingSecretary', 'unitHead', 'administrator'] as const)
      expect(await waitingFor(here, role, days.answered)).toEqual({});
  });

  it('is a text sent for review, for the legal reviewer and for nobody else', async () => {
    const here = await county();
    await submittedDocket(here);
    expect(await waitingFor(here, 'legalReviewer', days.accepted)).toEqual({ review: 1 });
    expect(await waitingFor(here, 'meetingSecretary', days.accepted)).toEqual({});
  });

  it('is an exemption that was asked for, for both who may decide it', async () => {
    const here = await county();
    await requestedExemption(here, await openedDocket(here));
    expect(await waitingFor(here, 'legalReviewer', days.answered)).toMatchObject({ exemptions: 1 });
    expect(await waitingFor(here, 'governmentOffice', days.answered)).toMatchObject({ exemptions: 1 });
  });

  it('is an application nobody answered and a meeting nobody sent for publication, for its secretary', async () => {
    const here = await county();
    const { number } = await openCall(here);
    await sentApplication(here, number);
    await meetingReadyToPublish(here);
    await recordedMeeting(here, { heldAt: '2026-04-30 09:00', title: '县政府第6次常务会议' });
    expect(await waitingFor(here, 'meetingSecretary', days.answered)).toEqual({ applications: 1, meetings: 1 });
    expect(await waitingFor(here, 'meetingSecretary', '2026-04-30 09:00')).toMatchObject({ meetings: 2 });
  });

  it('is no longer a meeting that is public', async () => {
    const here = await county();
    await publishedMeeting(here);
    expect(await waitingFor(here, 'meetingSecretary', days.answered)).toEqual({});
  });
});
