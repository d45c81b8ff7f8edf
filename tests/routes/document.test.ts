import { documents } from 'db/schema/documents';
import { beforeAll, describe, expect, it } from 'vitest';
import { type County, county } from '../situations/county';
import { openedDocket } from '../situations/dockets';
import { confirmedDraft, review } from '../situations/reviews';
import { type RunningServer, runningServer } from '../situations/running-server';
import { signedIn } from '../situations/sessions';

let here: County;
let server: RunningServer;
beforeAll(async () => {
  here = await county(new Date());
  server = await runningServer(here.url);
});

/** The form of the final text, posted by the government office. */
async function post(docketNumber: string, fields: Record<string, string>) {
  const cookie = await signedIn(here, here.staff.governmentOffice, new Date());
  return fetch(`${server.address}/desk/dockets/${docketNumber}/document`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
    headers: { cookie, origin: server.address },
  });
}

describe('the form of the final text', () => {
  it('says every reason of the rules at once and keeps what was typed', async () => {
    const docket = await openedDocket(here);
    const draftId = await confirmedDraft(here, docket, 'final');
    const days = { signedOn: '2026-01-05', effectiveOn: '2026-01-04' };
    const answer = await post(docket.number, { draftId, documentNumber: '汀政规〔2026〕8号', ...days });
    expect(answer.status).toBe(409);
    const html = await answer.text();
    for (const words of ['不是“合法”', '（六）', '施行日期早于成文日期', '写明提前施行的理由'])
      expect(html).toContain(words);
    expect(html).toContain('value="汀政规〔2026〕8号"');
  });

  it('marks a day that is none beside its field', async () => {
    const docket = await openedDocket(here);
    const draftId = await confirmedDraft(here, docket, 'final');
    const fields = { draftId, documentNumber: '', signedOn: '2026-02-30', effectiveOn: '2099-01-01' };
    const answer = await post(docket.number, fields);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('id="signedOn-error"');
    expect(html).toContain('id="documentNumber-error"');
  });

  it('publishes, and then shows the document in its place', async () => {
    const docket = await openedDocket(here);
    await review(here, docket, 'lawful');
    const draftId = await confirmedDraft(here, docket, 'final');
    const fields = { draftId, documentNumber: '汀政规〔2026〕9号', signedOn: '2026-01-05', effectiveOn: '2099-01-01' };
    const answer = await post(docket.number, fields);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/desk/dockets/${docket.number}/document`]);
    expect(await here.db.read.select().from(documents)).toMatchObject([{ documentNumber: '汀政规〔2026〕9号' }]);
    const again = await post(docket.number, { ...fields, documentNumber: '汀政规〔2026〕10号' });
    expect(again.status).toBe(409);
    expect(await again.text()).toContain('本事项的正式文本已经公布');
  });
});
