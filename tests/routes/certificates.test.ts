import { beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '~/domain/vocabulary';
import { publishedKeys } from '~/queries/published-keys.server';
import { verifyBundle } from '~/server/bundle/verify-bundle';
import { certifiedDocket } from '../situations/certificates';
import { type County, county } from '../situations/county';
import { type RunningServer, runningServer } from '../situations/running-server';
import { signedIn } from '../situations/sessions';
import { docketReadyForReview } from '../situations/submissions';

let here: County;
let server: RunningServer;
let docket: Awaited<ReturnType<typeof certifiedDocket>>;
beforeAll(async () => {
  here = await county();
  docket = await certifiedDocket(here);
  server = await runningServer(here.url, { MINYI_FILES: here.folder });
});

const get = (path: string) => fetch(server.address + path);

/** The form of the page on which anyone verifies: a file, or its text. */
function verify(fields: { file?: Uint8Array; text?: string }) {
  const form = new FormData();
  form.set('file', new File(fields.file ? [fields.file as BlobPart] : [], fields.file ? 'certificate.json' : ''));
  form.set('text', fields.text ?? '');
  const headers = { origin: server.address };
  return fetch(`${server.address}/certificates/verify`, { method: 'POST', body: form, headers });
}

describe('a certificate on the web', () => {
  it('is given byte for byte as it was signed, and is linked from the public page of the docket', async () => {
    const { number, bytes } = docket.certificate;
    const answer = await get(`/certificates/${number}/certificate.json`);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(Buffer.from(bytes));
    const process = await (await get(`/consultations/${docket.round.number}/process`)).text();
    expect(process).toContain(`href="/certificates/${number}"`);
    expect(await (await get(`/en/consultations/${docket.round.number}/process`)).text()).toContain(
      `href="/en/certificates/${number}"`,
    );
  });

  it('has a page that says what it says and that its signature is good, in both languages', async () => {
    const at = `/certificates/${docket.certificate.number}`;
    const page = await (await get(at)).text();
    expect(page).toContain('核验通过');
    expect(page).toContain('汀禾县乡村渡口安全管理办法');
    expect(await (await get(`/en${at}`)).text()).toContain('the signature is good');
    expect((await get('/certificates/0000-0000')).status).toBe(404);
  });

  it('prints on one page, where a Chromium is', async () => {
    const answer = await get(`/certificates/${docket.certificate.number}/certificate.pdf`);
    if (answer.status === 404) {
      expect(await answer.text()).toContain('不能做 PDF');
      return;
    }
    const pdf = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    expect(pdf.startsWith('%PDF')).toBe(true);
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  it('is signed by a key that is published, without its private half, and whose fingerprint is on the page about the site', async () => {
    const { keys } = (await (await get('/.well-known/minyi-keys.json')).json()) as { keys: Record<string, string>[] };
    expect(keys).toHaveLength(1);
    expect(keys[0]).not.toHaveProperty('d');
    expect(await (await get('/about')).text()).toContain(keys[0]!.kid);
  });
});

describe('the page on which anyone verifies', () => {
  it('says that a file is good and was published here, also when its text was pasted by a browser', async () => {
    const { bytes } = docket.certificate;
    for (const handed of [{ file: bytes }, { text: Buffer.from(bytes).toString().replaceAll('\n', '\r\n') }]) {
      const answer = await verify(handed);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('一个字节也不差');
    }
  });

  it('names the claim that was changed, a cut file, and a file that is none', async () => {
    const text = Buffer.from(docket.certificate.bytes).toString();
    const changed = await verify({ text: text.replace('"opinions": 1', '"opinions": 100') });
    expect(changed.status).toBe(422);
    expect(await changed.text()).toContain('rounds.0.feedback.opinions');
    expect(await (await verify({ text: text.slice(0, 500) })).text()).toContain('后面缺了一截');
    expect(await (await verify({ text: '{}' })).text()).toContain('这不是公开征求意见情况证明');
    expect(await (await verify({})).text()).toContain('请选择文件');
    expect(await (await verify({ file: new Uint8Array(1_500_000) })).text()).toContain('文件太大');
  });
});

describe('the desk', () => {
  const post = async (number: string) => {
    const cookie = await signedIn(here, here.staff.unitHead, new Date());
    return fetch(`${server.address}/desk/dockets/${number}/certificate`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(),
      headers: { cookie, origin: server.address },
    });
  };

  it('issues a certificate once', async () => {
    const ready = await docketReadyForReview(here);
    expect((await post(ready.number)).status).toBe(303);
    const again = await post(ready.number);
    expect(again.status).toBe(409);
    expect(await again.text()).toContain('已经有证明了');
  });

  it('gives the evidence bundle to whoever may have it, and verifies what was sent', async () => {
    const take = async (role: Role, variant: string) => {
      const cookie = await signedIn(here, here.staff[role], new Date());
      return fetch(`${server.address}/desk/dockets/${docket.number}/bundle/${variant}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie, origin: server.address },
      });
    };
    const answer = await take('auditor', 'full');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip']);
    const zip = Buffer.from(await answer.arrayBuffer());
    expect(await verifyBundle(zip, await publishedKeys(here.db.read))).toMatchObject({ verified: true });
    expect((await take('drafter', 'masked')).status).toBe(200);
    expect((await take('drafter', 'full')).status).toBe(403);
    expect((await take('auditor', 'everything')).status).toBe(404);
  });
});
