import { readFile } from 'node:fs/promises';
import { defineCommand } from 'citty';
import { canonicalJson, sha256 } from 'db/record';
import { type DrawFile, drawFile } from '~/domain/draw/announcement';
import { type DrawFault, verifyDraw } from '~/domain/draw/verify';
import { translator } from '~/i18n/t';
import { say, stop } from './settings';

const verify = defineCommand({
  meta: {
    name: 'verify',
    description: 'draw again from a published file, without a network, and name everything that differs',
  },
  args: {
    file: { type: 'positional', required: true },
    earlier: { type: 'string', description: 'the same file as it was fetched before the draw: the lists are compared' },
    json: { type: 'boolean', description: 'print JSON' },
  },
  async run({ args }) {
    const file = await readDraw(args.file);
    const earlier = args.earlier ? (await readDraw(args.earlier)).announcement : undefined;
    const faults = verifyDraw(file, { sha256, canonicalJson }, earlier);
    if (args.json) say(JSON.stringify({ number: file.announcement.number, drawn: file.result !== undefined, faults }));
    else if (faults.length > 0) sayFaults(faults);
    else say(saidTwice(file.result ? 'draw.sound' : 'draw.soundList'));
    process.exitCode = faults.length > 0 ? 1 : 0;
  },
});

/** A published draw; a sentence and exit code 65 or 66 when the file is missing or none. */
async function readDraw(path: string): Promise<DrawFile> {
  const text = await readFile(path, 'utf8').catch(() => stop(`找不到文件 / no such file: ${path}`, 66));
  const read = drawFile.safeParse(jsonOf(text));
  return read.success ? read.data : stop(`${path}: 不是抽签数据 / not the data of a draw`, 65);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON at all: the schema says what is wrong with it.
    return undefined;
  }
}

function sayFaults(faults: DrawFault[]) {
  for (const { fault, id, what } of faults) say(`${saidTwice(`draw.fault.${fault}`)} ${id ?? what ?? ''}`.trim());
}

const [chinese, english] = [translator('zh-CN'), translator('en')];
const saidTwice = (key: `draw.fault.${DrawFault['fault']}` | 'draw.sound' | 'draw.soundList') =>
  `${chinese(key)} / ${english(key)}`;

export const draw = defineCommand({ meta: { name: 'draw', description: 'verify' }, subCommands: { verify } });
