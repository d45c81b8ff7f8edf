import { createServer } from 'node:http';
import { listen } from './listen';

export type BarePage = { body: Uint8Array; headers: Record<string, string> };

/** The least that a Node server can do: these bytes from memory, to everybody. Gives its port. */
export function serveBarePage({ body, headers }: BarePage): Promise<number> {
  return listen(createServer((_request, response) => void response.writeHead(200, headers).end(body)));
}
