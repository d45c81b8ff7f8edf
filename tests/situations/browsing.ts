import type { RunningServer } from './running-server';

export type Answer = { status: number; to: string | null; text: string };

/** Pages and forms of a running server as a browser without script asks for them. */
export function browsing({ address }: RunningServer) {
  const answered = async (answer: Response): Promise<Answer> => ({
    status: answer.status,
    to: answer.headers.get('location'),
    text: await answer.text(),
  });
  return {
    page: async (path: string, cookie = '') =>
      answered(await fetch(address + path, { headers: { cookie }, redirect: 'manual' })),
    post: async (path: string, cookie: string, fields: Record<string, string>) =>
      answered(
        await fetch(address + path, {
          method: 'POST',
          redirect: 'manual',
          headers: { cookie, origin: address, 'content-type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams(fields).toString(),
        }),
      ),
  };
}

/** What a page says, without its markup. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ');
