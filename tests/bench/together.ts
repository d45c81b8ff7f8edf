import type { Installation } from './installation';
import type { Load } from './load';
import { openNotice } from './open-notice';
import { commentOn, readingOf, receipt } from './requests';
import { measure } from './roles';

const connections = 32;

/** Readers of a draft while others send comments on it, 32 of each: every comment makes the pages in the cache old. */
export async function together(here: Installation, seconds: number): Promise<{ reading: Load; writing: Load }> {
  const { number, node, path } = await openNotice(here);
  const plan = { port: here.server.port, connections, seconds };
  const [reading, writing] = await Promise.all([
    measure({ ...plan, request: readingOf(path, plan.port), expected: { status: 200 } }),
    measure({ ...plan, request: commentOn(number, node, plan.port), expected: receipt }),
  ]);
  return { reading, writing };
}
