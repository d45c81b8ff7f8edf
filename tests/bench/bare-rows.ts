import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3';

export type BareRows = { consultationId: string; docketId: string; provisionId: string };

/** Writes the rows of one sending as the product does: receipt, comment, wording and event. Gives the receipt's number. */
export function insertRows(connection: Database, { consultationId, docketId, provisionId }: BareRows) {
  const into = (table: string, ...columns: string[]) =>
    connection.prepare<unknown[]>(`insert into ${table} (${columns.join()}) values (${columns.map(() => '?').join()})`);
  const author = ['late', 'channel', 'author_kind', 'may_show_name', 'privacy_notice', 'language'];
  const receipts = into(
    'receipts',
    ...['id', 'number', 'code_hash', 'consultation_id', 'idempotency_key', 'received_at'],
    ...author,
  );
  const comments = into('comments', 'id', 'receipt_id', 'consultation_id', 'provision_id', 'received_at');
  const wordings = into('comment_wordings', 'id', 'comment_id', 'version', 'kind', 'body', 'written_at');
  const events = into('events', 'id', 'type', 'at', 'actor', 'docket_id', 'subject', 'data');

  return (form: URLSearchParams): string => {
    const [receipt, comment, number] = [randomUUID(), randomUUID(), randomBytes(10).toString('hex')];
    const key = form.get('idempotencyKey') ?? '';
    const now = Date.now();
    receipts.run(
      ...[receipt, number, digest(`code ${key}`), consultationId, digest(key), now],
      ...[0, 'online', 'anonymous', 0, '2026-1', 'zh-CN'],
    );
    comments.run(comment, receipt, consultationId, provisionId, now);
    wordings.run(randomUUID(), comment, 1, 'submitted', form.get('opinions[0].body'), now);
    const data = '{"channel":"online","late":false,"opinions":1}';
    events.run(randomUUID(), 'comment.submitted', now, 'citizen', docketId, receipt, data);
    return number;
  };
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
