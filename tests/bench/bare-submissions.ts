import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import Sqlite from 'better-sqlite3';
import { pragmas } from 'db/sqlite-engine';
import { type BareRows, insertRows } from './bare-rows';
import { listen } from './listen';

export type BareSubmissions = BareRows & { file: string };
type Waiting = { form: URLSearchParams; response: ServerResponse };

/**
 * The least that a durable Node server can do with a comment: reads the form, writes the same rows by prepared statements,
 * what queued meanwhile in one commit, and answers each after it. No checks, no pages. Gives its port.
 */
export function serveBareSubmissions({ file, ...rows }: BareSubmissions): Promise<number> {
  const connection = new Sqlite(file);
  for (const pragma of pragmas) connection.pragma(pragma);
  const insert = insertRows(connection, rows);
  let queue: Waiting[] = [];

  function commit() {
    const batch = queue;
    queue = [];
    connection.exec('begin immediate');
    const numbers = batch.map(({ form }) => insert(form));
    connection.exec('commit');
    batch.forEach(({ response }, at) => {
      response.writeHead(303, { Location: '/receipts/new', 'Set-Cookie': `confirmed=${numbers[at]}` }).end();
    });
  }

  return listen(
    createServer(async (request, response) => {
      const form = new URLSearchParams(await bodyOf(request));
      if (queue.push({ form, response }) === 1) setImmediate(commit);
    }),
  );
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  request.setEncoding('latin1');
  for await (const chunk of request) body += chunk;
  return body;
}
