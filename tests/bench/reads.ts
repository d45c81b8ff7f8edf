import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { parseProvisions } from '~/domain/provision/parse-provisions';
import type { Installation } from './installation';
import { openNotice } from './open-notice';
import { readingOf } from './requests';
import { barePage } from './roles';
import { compete, type Effort, type Row } from './rounds';

/** Reads of a draft of 80 articles and more, compressed, beside the same bytes from the memory of a bare server. */
export async function reads(here: Installation, effort: Effort): Promise<Row[]> {
  const { path, text } = await openNotice(here);
  const articles = parseProvisions(text).nodes.filter(({ level }) => level === 'article');
  if (articles.length < 80) throw new Error(`the draft has only ${articles.length} articles`);
  const page = await compressedPage(here, path);
  const html = gunzipSync(page).toString();
  const missing = articles.filter(({ label }) => !html.includes(label ?? '?'));
  if (missing.length > 0) throw new Error(`the page lacks ${missing[0]!.label}`);
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'gzip' };
  const bare = await barePage({ body: page, headers: { ...headers, 'Content-Length': String(page.length) } });
  const plan = {
    request: readingOf(path, here.server.port),
    expected: { status: 200, head: 'content-encoding: gzip', bytes: page.length },
  };
  try {
    const title = `page of ${articles.length} articles, ${(page.length / 1024).toFixed(0)} KB`;
    return await compete(
      [
        { what: title, server: here.server, plan },
        { what: 'bare answer of the same bytes', server: bare, plan },
      ],
      effort,
    );
  } finally {
    bare.stop();
  }
}

/** The page as it goes over the wire; `fetch` would decompress it. */
async function compressedPage({ server }: Installation, path: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get({ port: server.port, path, headers: { 'accept-encoding': 'gzip' } }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      resolve(Buffer.concat(chunks));
    }).on('error', reject);
  });
}
