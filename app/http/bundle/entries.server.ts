import type { AppLoadContext } from '@remix-run/node';
import { canonicalJson } from 'db/record';
import { eventsPath, keysPath, type Variant } from '~/domain/bundle/manifest';
import type { NoticeSnapshot } from '~/domain/consultation/notice-snapshot';
import { translator } from '~/i18n/t';
import { bundleEvents } from '~/queries/bundle-events.server';
import { bundleOpinions } from '~/queries/bundle-opinions.server';
import { bundleRows, draftText, frozenFeedback, frozenNotice } from '~/queries/bundle-rows.server';
import type { DocketFacts } from '~/queries/docket-facts.server';
import { publishedKeys } from '~/queries/published-keys.server';
import type { ZipEntry } from '~/text/zip-out.server';

export type From = Pick<AppLoadContext['running'], 'db' | 'files'>;

/** Everything in a bundle but its manifest, in the order in which it stands there. */
export async function bundleEntries({ db, files }: From, docket: DocketFacts, variant: Variant): Promise<ZipEntry[]> {
  const { read } = db;
  const rows = await bundleRows(read, docket, variant);
  const text = (path: string, give: () => string | Promise<string>) => entry(path, give);
  const stored = (path: string, hash: string) => entry(path, () => files.get(hash));
  return [
    text('README.txt', () => inBoth('bundle.readme')),
    text('VERIFYING.txt', () => inBoth('bundle.verifying')),
    text('docket.json', () => pretty(rows.docket)),
    ...rows.drafts.flatMap(({ id, key, source }) => [
      text(`drafts/${key}/text.txt`, () => draftText(read, id)),
      ...(source ? [stored(`drafts/${key}/source`, source)] : []),
    ]),
    ...rows.rounds.flatMap(({ id, number, hasFeedback }) => [
      text(`notices/${number}/notice.json`, () => frozenNotice(read, id)),
      text(`notices/${number}/notes.md`, async () => snapshotOf(await frozenNotice(read, id)).notes),
      text(`notices/${number}/basis.json`, async () => canonicalJson(snapshotOf(await frozenNotice(read, id)).basis)),
      { path: `opinions/${number}.ndjson`, open: () => lines(bundleOpinions(read, id, variant)) },
      ...(hasFeedback ? [text(`feedback/${number}.json`, () => frozenFeedback(read, id))] : []),
    ]),
    ...rows.scans.map((hash) => stored(`scans/${hash}`, hash)),
    ...rows.certificates.map(({ number, file }) => stored(`certificates/${number}.json`, file)),
    { path: eventsPath, open: () => lines(bundleEvents(read, docket.id)) },
    text(keysPath, async () => pretty({ keys: await publishedKeys(read) })),
  ];
}

function entry(path: string, give: () => string | Uint8Array | Promise<string | Uint8Array>): ZipEntry {
  return {
    path,
    async *open() {
      yield await give();
    },
  };
}

async function* lines(values: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const value of values) yield `${canonicalJson(value)}\n`;
}

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const snapshotOf = (text: string) => JSON.parse(text) as NoticeSnapshot;
const inBoth = (key: 'bundle.readme' | 'bundle.verifying') =>
  `${translator('zh-CN')(key)}\n\n----\n\n${translator('en')(key)}\n`;
