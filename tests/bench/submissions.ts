import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Installation } from './installation';
import { openNotice } from './open-notice';
import { commentOn, receipt } from './requests';
import { bareSubmissions } from './roles';
import { compete, type Effort, type Row } from './rounds';

/**
 * Comments sent through the form, durable before their receipt, beside a bare server that writes the same rows. Gives the keys
 * of all whose receipt came.
 */
export async function submissions(here: Installation, effort: Effort): Promise<{ rows: Row[]; keys: string[] }> {
  const { number, node, ...ids } = await openNotice(here);
  const file = join(here.folder, 'bare.sqlite');
  copyFileSync(here.template, file);
  const bare = await bareSubmissions({ file, ...ids });
  const contestant = (what: string, server: Installation['server']) => ({
    what,
    server,
    plan: { request: commentOn(number, node, server.port), expected: receipt },
  });
  const product = contestant('comment through the form', here.server);
  const given: string[] = [];
  try {
    const rows = await compete(
      [product, contestant('bare grouped durable insert', bare)],
      effort,
      (asked, { keys }) => {
        if (asked === product) given.push(...keys);
      },
    );
    return { rows, keys: given };
  } finally {
    bare.stop();
  }
}
