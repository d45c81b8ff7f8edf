import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { type BarePage, serveBarePage } from './bare-page';
import { type BareSubmissions, serveBareSubmissions } from './bare-submissions';
import { type Load, load, type Plan } from './load';

/** What this program does in processes of their own, so that nobody measures whom they disturb. */
const roles = { load, 'bare-page': serveBarePage, 'bare-submissions': serveBareSubmissions };

/** Plays the role that another process started us for: gets its task as a message, and says what came of it. */
export function play(role: keyof typeof roles): void {
  process.once('message', async (task) => {
    process.send?.(await (roles[role] as (task: unknown) => Promise<unknown>)(task));
  });
}

export const isRole = (name: string | undefined): name is keyof typeof roles => name !== undefined && name in roles;

async function start<Answer>(role: keyof typeof roles, task: object): Promise<{ child: ChildProcess; answer: Answer }> {
  const child = fork(process.argv[1]!, [role], { serialization: 'advanced' });
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`${role} ended with ${code}`)));
  child.send(task);
  const [answer] = (await Promise.race([once(child, 'message'), ended])) as [Answer];
  ended.catch(() => undefined);
  return { child, answer };
}

/** Asks one server by a load generator in another process. */
export async function measure(plan: Plan): Promise<Load> {
  const { child, answer } = await start<Load>('load', plan);
  child.disconnect();
  return answer;
}

export type Server = { port: number; pid: number; stop: () => void };

const server = async (role: keyof typeof roles, task: object): Promise<Server> => {
  const { child, answer } = await start<number>(role, task);
  return { port: answer, pid: child.pid!, stop: () => void child.kill() };
};

export const barePage = (page: BarePage) => server('bare-page', page);
export const bareSubmissions = (task: BareSubmissions) => server('bare-submissions', task);
