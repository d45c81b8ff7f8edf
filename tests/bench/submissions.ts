import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Installation } from './installation';
import { openNotice } from './open-notice';
import { bareSubmissions } from './roles';
import { compete, type Effort, type Row } from './rounds';

// An opinion as villagers write them. The key in it finds it again in the database.
const opinion = `
村里的垃圾桶离我家有三百多米，老人拎不动，下雨天更不方便。建议每二十户设一个投放点，走路不超过五分钟；
夏天一天收一次，冬天两天收一次，收运时间贴在投放点上。收费可以，但要每半年公布一次花在哪里。编号 {key}`;

export type Submissions = { rows: Row[]; acknowledged: number; missing: number; double: number };

/**
 * Comments sent through the form, durable before their receipt, beside a bare server that writes the same rows. Afterwards
 * every key whose receipt was given is looked for in the product's database.
 */
export async function submissions(here: Installation, effort: Effort): Promise<Submissions> {
  const { number, node, ...ids } = await openNotice(here);
  const file = join(here.folder, 'bare.sqlite');
  copyFileSync(here.template, file);
  const bare = await bareSubmissions({ file, ...ids });
  const acknowledged: string[] = [];
  const contestant = (what: string, server: Installation['server']) => ({
    what,
    server,
    plan: {
      request: postOf(`/consultations/${number}/comment`, server.port, formOf(node)),
      expected: { status: 303, head: '^set-cookie: confirmed=' },
    },
  });
  const product = contestant('comment through the form', here.server);
  try {
    const rows = await compete(
      [product, contestant('bare grouped durable insert', bare)],
      effort,
      (asked, { keys }) => {
        if (asked === product) acknowledged.push(...keys);
      },
    );
    return { rows, ...found(here.file, acknowledged) };
  } finally {
    bare.stop();
  }
}

const formOf = (node: string) =>
  new URLSearchParams({
    idempotencyKey: '{key}',
    press: 'send',
    'opinions[0].node': node,
    'opinions[0].body': opinion,
    authorKind: 'anonymous',
  })
    .toString()
    .replaceAll('%7Bkey%7D', '{key}');

function postOf(path: string, port: number, body: string): string {
  const length = Buffer.byteLength(body.replaceAll('{key}', 'k'.repeat(22)));
  const address = `localhost:${port}`;
  return [
    `POST ${path} HTTP/1.1`,
    `Host: ${address}`,
    `Origin: http://${address}`,
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${length}`,
    '',
    body,
  ].join('\r\n');
}

/** Looks with a connection of its own at what the product has on disk. */
function found(file: string, acknowledged: string[]) {
  const connection = new Sqlite(file, { readonly: true });
  const keys = connection.prepare<[], string>(`select substr(body, -22) from comment_wordings`).pluck().all();
  connection.close();
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  const missing = acknowledged.filter((key) => !times.has(key)).length;
  const double = acknowledged.filter((key) => (times.get(key) ?? 0) > 1).length;
  return { acknowledged: acknowledged.length, missing, double };
}
