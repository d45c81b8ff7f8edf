import { lookFor } from './acknowledged';
import { evidence } from './evidence';
import { oldestPage } from './freshness';
import { type Installation, installation } from './installation';
import type { Load } from './load';
import { phone, phoneTable } from './phone';
import { reads } from './reads';
import { isRole, play } from './roles';
import type { Effort, Row } from './rounds';
import { submissions } from './submissions';
import { table } from './table';
import { texts } from './texts';
import { together } from './together';

// `npm run bench -- [submit] [read] [text] [evidence] [phone] [seconds=4] [rounds=3] [connections=1,32,256]`; everything when no part is named, but
// the phone, which needs a browser, only when it is.
const [role] = process.argv.slice(2);
const parts = ['submit', 'read', 'text', 'evidence', 'phone'] as const;

async function bench(words: string[]) {
  const options = Object.fromEntries(words.filter((word) => word.includes('=')).map((word) => word.split('=')));
  const chosen = words.filter((word) => !word.includes('='));
  const wanted = (part: (typeof parts)[number]) => chosen.includes(part) || (chosen.length === 0 && part !== 'phone');
  const effort = {
    seconds: Number(options.seconds ?? 4),
    rounds: Number(options.rounds ?? 3),
    connections: String(options.connections ?? '1,32,256')
      .split(',')
      .map(Number),
  };
  if (wanted('text')) say(...texts(effort.rounds));
  if (!parts.some((part) => part !== 'text' && wanted(part))) return;
  const here = await installation();
  try {
    if (wanted('submit')) await benchComments(here, effort);
    if (wanted('read')) await benchReads(here, effort);
    if (wanted('evidence')) say('', ...(await evidence(here)));
    if (wanted('phone')) say('', phoneTable(await phone(here, effort.rounds)));
  } finally {
    here.server.stop();
  }
}

async function benchComments(here: Installation, effort: Effort) {
  const { rows, keys } = await submissions(here, effort);
  report('comments', rows);
  const { reading, writing } = await together(here, effort.seconds);
  const told = ({ perSecond, p99 }: Load) => `${perSecond.toFixed(0)} a second (p99 ${p99.toFixed(0)} ms)`;
  say(`32 readers and 32 writers together: ${told(reading)} pages, ${told(writing)} comments`);
  if (reading.wrong + writing.wrong > 0) fail(`wrong answers, such as\n${reading.example || writing.example}`);
  const receipts = [...keys, ...writing.keys];
  const { missing, double } = lookFor(receipts, here);
  say(`receipts given ${receipts.length}; of these comments ${missing} are missing, ${double} were kept twice`);
  if (missing + double > 0) fail('what was acknowledged is not what was kept');
}

async function benchReads(here: Installation, effort: Effort) {
  report('reads', await reads(here, effort));
  const oldest = await oldestPage(here);
  say(`the oldest page after a commit of another process: ${oldest.toFixed(0)} ms`);
  if (oldest > 1000) fail('a page was older than one second');
}

function report(title: string, rows: Row[]) {
  say('', table(title, rows));
  for (const { what, connections, wrong, example } of rows) {
    if (wrong > 0) fail(`${what}, ${connections} connections: ${wrong} wrong answers, such as\n${example}`);
  }
}

function fail(sentence: string) {
  say(`FAILED: ${sentence}`);
  process.exitCode = 1;
}

const say = (...lines: string[]) => void process.stdout.write(`${lines.join('\n')}\n`);

if (isRole(role)) play(role);
else await bench(process.argv.slice(2));
