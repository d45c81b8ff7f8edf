import type { RunningServer } from './running-server';

type Fields = Record<string, string>;

/** A citizen’s browser without a script: it posts forms, follows nothing by itself and keeps its cookies in `jar`. */
export function browserAt({ address }: Pick<RunningServer, 'address'>) {
  const get = (path: string, cookie = '') => fetch(address + path, { redirect: 'manual', headers: { cookie } });
  const post = (path: string, fields: Fields | FormData, cookie = '') =>
    fetch(address + path, {
      method: 'POST',
      redirect: 'manual',
      body: fields instanceof FormData ? fields : new URLSearchParams(fields),
      headers: { origin: address, cookie },
    });
  return { get, post };
}

/** What the check page sends: one opinion, with a key of its own. */
export const said = (body: string, more: Fields = {}): Fields => ({
  press: 'send',
  idempotencyKey: crypto.randomUUID(),
  'opinions[0].body': body,
  ...more,
});

/** The same as a form with files. */
export function withFiles(fields: Fields, files: { name: string; bytes: Uint8Array }[]): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const { name, bytes } of files) form.append('attachments', new Blob([bytes as BlobPart]), name);
  return form;
}

/** The cookies that an answer set, as the next request brings them. */
export const jar = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');

/** The number and the code that a confirmation prints. */
export const printedNumbers = (html: string): string[] =>
  [...html.matchAll(/<strong[^>]*>([0-9A-Z]{4}(?:-[0-9A-Z]{1,4})+)<\/strong>/g)].map((match) => match[1]!);
