import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drafts, files } from 'db/schema/drafts';
import { events } from 'db/schema/record';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { chineseNumeral } from '~/domain/provision/numerals';
import { type Key, translator } from '~/i18n/t';
import { draftNodes } from '~/queries/draft-nodes.server';
import { whenDone } from '../setup/fresh-database';
import { type County, county } from '../situations/county';
import { openedDocket } from '../situations/dockets';
import { type RunningServer, runningServer } from '../situations/running-server';
import { signedIn } from '../situations/sessions';
import { compoundFile, encryptedEntries, zeros } from '../text/document-in/hostile';
import { paragraph, wordFile } from '../text/document-in/word-file';

const t = translator('zh-CN');
let here: County;
let server: RunningServer;
let number: string;
let cookie: string;
let store: string;

beforeAll(async () => {
  here = await county(new Date());
  ({ number } = await openedDocket(here));
  cookie = await signedIn(here, here.staff.drafter, new Date());
  store = mkdtempSync(join(tmpdir(), 'minyi-uploads-'));
  whenDone(async () => rmSync(store, { recursive: true, force: true }));
  server = await runningServer(here.url, { MINYI_FILES: join(store, 'files') });
});

type Typed = { stage?: string; pasted?: string };

/** What a browser sends when the form is posted with a chosen file, and what comes back. */
async function upload(bytes: Uint8Array | undefined, name = '', { stage = 'review', pasted = '' }: Typed = {}) {
  const form = new FormData();
  form.set('stage', stage);
  form.set('file', new File(bytes ? [new Uint8Array(bytes)] : [], name));
  form.set('pasted', pasted);
  const begun = performance.now();
  const answer = await fetch(`${server.address}/desk/dockets/${number}/drafts`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: server.address },
    body: form,
  });
  const html = await answer.text();
  const milliseconds = Math.round(performance.now() - begun);
  return { status: answer.status, to: answer.headers.get('location'), html, milliseconds };
}

const page = async (path: string) => {
  const answer = await fetch(server.address + path, { headers: { cookie } });
  return { status: answer.status, html: await answer.text() };
};

/** Everything that an upload may leave behind. */
async function kept() {
  const { read } = here.db;
  return {
    drafts: (await read.select({ id: drafts.id }).from(drafts)).length,
    files: (await read.select({ hash: files.hash }).from(files)).length,
    events: (await read.select({ id: events.id }).from(events).where(eq(events.type, 'draft.uploaded'))).length,
    stored: existsSync(join(store, 'files')) ? readdirSync(join(store, 'files'), { recursive: true }).length : 0,
  };
}

/** The most memory that the server has ever held, in MB; nothing where the system does not say. */
function peakMemory(): number | undefined {
  const status = `/proc/${server.process.pid}/status`;
  const peak = existsSync(status) && /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1];
  return peak ? Math.round(Number(peak) / 1024) : undefined;
}

const escaped = (words: string) => words.replaceAll('"', '&quot;');
const fixture = (name: string) => readFileSync(new URL(`../text/fixtures/${name}`, import.meta.url));
const good = () => wordFile({ body: paragraph('第一条 正文。') });
const withPart = (name: string, content: string | Buffer) =>
  wordFile({ body: paragraph('第一条 正文。'), parts: { [name]: content } });
const entities = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:body>&x;</w:body></w:document>';
const deep = (depth: number) =>
  `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${paragraph('底')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;

type Bad = [what: string, name: string, file: () => Uint8Array | Promise<Uint8Array>, reason: string];
const badFiles: Bad[] = [
  ['a Word 97 file', '办法.doc', () => fixture('old-word.doc'), 'old_word'],
  ['a PDF', '办法.pdf', () => Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'pdf'],
  ['a scanned page', '第1页.jpg', () => fixture('page.jpg'), 'not_a_document'],
  ['a file of 21 MB', '办法.docx', () => Buffer.alloc(21 * 1024 * 1024, 0x41), 'too_large'],
  ['a zip bomb', '办法.docx', () => withPart('word/media/image1.png', zeros(50)), 'zip_bomb'],
  ['a file cut off in the middle', '办法.docx', async () => (await good()).subarray(0, 600), 'corrupt'],
  ['a file with a password', '办法.docx', () => compoundFile('EncryptedPackage', 'EncryptionInfo'), 'encrypted'],
  ['a zip with a password', '办法.docx', async () => encryptedEntries(await good()), 'encrypted'],
  ['a file with macros', '办法.docx', () => withPart('word/vbaProject.bin', 'macro'), 'macros'],
  ['external entities', '办法.docx', () => withPart('word/document.xml', entities), 'entities'],
  ['tables nested a thousand deep', '办法.docx', () => wordFile({ body: deep(1000) }), 'too_deep'],
  ['a Word file without words', '办法.docx', () => wordFile({ body: paragraph(' ') }), 'empty_text'],
  ['bytes in no known encoding', '办法.txt', () => Buffer.from('ff00fe81ff0081fe'.repeat(40), 'hex'), 'undecodable'],
];

describe('a bad file, sent through the page', () => {
  it.each(badFiles)(
    '%s is refused in a clear sentence; nothing is half written, nothing typed is lost',
    async (...bad) => {
      const [, name, file, reason] = bad;
      const before = await kept();
      const { status, html, milliseconds } = await upload(await file(), name, { pasted: '第一条 另外贴的文字。' });
      expect(status).toBe(409);
      expect(html).toContain(escaped(t(`refusal.document.${reason}` as Key)));
      expect(html).toContain('第一条 另外贴的文字。');
      expect(html).toMatch(/<option value="review" selected=""/);
      expect(await kept()).toEqual(before);
      expect(milliseconds).toBeLessThan(10_000);
    },
  );

  it('without a file and without words the form asks for one of them', async () => {
    const { status, html } = await upload(undefined, '');
    expect(status).toBe(409);
    expect(html).toContain(t('refusal.draft_missing'));
  });

  it('the server has stayed within its memory', () => {
    const peak = peakMemory();
    console.info(`peak memory of the server after all bad files: ${peak ?? 'unknown'} MB`);
    expect(peak ?? 0).toBeLessThan(900);
  });
});

describe('unusual texts', () => {
  it('five thousand articles are read, shown page by page, mended and confirmed', async () => {
    const articles = Array.from(
      { length: 5000 },
      (_, i) => `第${chineseNumeral(i + 1)}条 第${i + 1}项由县人民政府负责。`,
    );
    const sent = await upload(Buffer.from(articles.join('\n')), '办法.txt');
    expect(sent.status).toBe(303);
    const first = await page(sent.to!);
    expect(first.status).toBe(200);
    expect(first.html).toContain('第一条');
    expect(first.html).not.toContain('第五千条');
    expect(first.html.length).toBeLessThan(400_000);
    const last = await page(`${sent.to}?page=25`);
    expect(last.html).toContain('第五千条');
    const draftId = sent.to!.split('/').at(-1)!;
    const seen = /name="seen" (?:type="hidden" )?value="([^"]+)"/.exec(last.html)![1]!;
    const mended = await post(sent.to!, { edit: 'merge', node: 'n5000', seen });
    expect(mended.to).toContain('?node=n4999');
    expect(await draftNodes(here.db.read, draftId)).toHaveLength(4999);
    const reread = await page(sent.to!);
    const now = /name="seen" (?:type="hidden" )?value="([^"]+)"/.exec(reread.html)![1]!;
    expect((await post(sent.to!, { seen: now })).status).toBe(303);
    console.info(`5,000 articles: ${sent.milliseconds} ms to read and keep, ${mended.milliseconds} ms to mend`);
    expect(sent.milliseconds).toBeLessThan(20_000);
  });

  it('a text without any article is kept as it is, and the officer is told', async () => {
    const { status, to } = await upload(undefined, '', { pasted: '各单位要做好防汛工作。\n请遵照执行。' });
    expect(status).toBe(303);
    const { html } = await page(to!);
    expect(html).toContain(t('draft.notice.no-articles'));
    expect(html).toContain('各单位要做好防汛工作。');
  });

  it('words that look like a page stay words', async () => {
    const { to } = await upload(undefined, '', {
      pasted: '第一条 <script>alert(1)</script><img src=x onerror=alert(1)>',
    });
    const { html } = await page(to!);
    expect(html).not.toMatch(/<script>alert|<img src=x/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });
});

async function post(path: string, fields: Record<string, string>) {
  const begun = performance.now();
  const answer = await fetch(server.address + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: server.address },
    body: new URLSearchParams(fields),
  });
  await answer.text();
  const milliseconds = Math.round(performance.now() - begun);
  return { status: answer.status, to: answer.headers.get('location') ?? '', milliseconds };
}
