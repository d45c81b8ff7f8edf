import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { sha256 } from 'db/record';
import { describe, expect, it } from 'vitest';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { handInMaterial } from '~/commands/materials/hand-in.server';
import { answerPoint } from '~/commands/reviews/answer-point.server';
import { concludeReview } from '~/commands/reviews/conclude.server';
import { issueOpinion } from '~/commands/reviews/issue-opinion.server';
import { writePoint } from '~/commands/reviews/write-point.server';
import { opinionFiles } from '~/http/opinion-document.server';
import { packageZip } from '~/http/package-zip.server';
import { deliberationPackage } from '~/queries/deliberation-package.server';
import { opinionFacts } from '~/queries/opinion-facts.server';
import { type County, county, given } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { pdf } from '../../situations/materials';
import { acceptedReview } from '../../situations/submissions';

const evening = '2026-04-20 16:00';
const packageOf = async ({ db }: County, number: string) => (await deliberationPackage(db.read, number))!;
const zipped = async (here: County, number: string) => buffer(packageZip(here.files, await packageOf(here, number)));

/** The files in a ZIP by path, as their bytes. */
function unzipped(bytes: Buffer): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error: Error | null, zip: ZipFile) => {
      if (error) return reject(error);
      const found = new Map<string, Buffer>();
      zip.on('entry', (entry: Entry) =>
        zip.openReadStream(entry, async (_, stream) => {
          found.set(entry.fileName, await buffer(stream));
          zip.readEntry();
        }),
      );
      zip.on('end', () => resolve(found));
      zip.readEntry();
    });
  });
}

async function amended(here: County) {
  const accepted = await acceptedReview(here);
  const { reviewId, docketId } = accepted;
  const act = here.as('legalReviewer', evening);
  const point = { severity: 'must' as const, opinion: '罚款没有依据。', basis: '《中华人民共和国行政处罚法》第十六条' };
  const { pointId } = given(await writePoint(act, { reviewId, ...point }));
  given(await concludeReview(act, { reviewId, conclusion: 'toBeAmended', opinion: '应当修改第二条。' }));
  const risk = { docketId, item: 'riskReport' as const, reason: '', file: pdf('风险评估') };
  given(await handInMaterial(here.as('drafter', evening), risk));
  const expert = { docketId, item: 'expertOpinion' as const, reason: '没有专业性问题。' };
  given(await handInMaterial(here.as('drafter', evening), expert));
  return { ...accepted, act, pointId };
}

describe('the package for a discussion', () => {
  it('names what is missing, part by part', async () => {
    const here = await county();
    const { number } = await openedDocket(here);
    expect((await packageOf(here, number)).missing).toEqual([
      'draft',
      'publicOpinions',
      'expertOpinion',
      'riskReport',
      'legalityOpinion',
      'followUp',
    ]);
    expect(await deliberationPackage(here.db.read, 'nothing')).toBeUndefined();
  });

  it('is complete once the opinion is a document and every point is answered', async () => {
    const here = await county();
    const { number, reviewId, act, pointId } = await amended(here);
    expect((await packageOf(here, number)).missing).toEqual(['legalityOpinion', 'followUp']);
    const facts = (await opinionFacts(here.db.read, reviewId, act.now))!;
    const { word } = await opinionFiles(facts, '');
    given(await issueOpinion(act, { reviewId, number: '', word }));
    given(await answerPoint(here.as('unitHead', evening), { pointId, result: 'followed', text: '已经删去。' }));
    const { missing, parts } = await packageOf(here, number);
    expect(missing).toEqual([]);
    expect(parts.find(({ part }) => part === 'fairCompetition')!.state).toBe('notApplicable');
    expect(parts.find(({ part }) => part === 'legalityOpinion')!.files[0]!.hash).toBe(sha256(word.bytes));
  });

  it('has the same bytes from the same record, and a list that names the hash of every file in it', async () => {
    const here = await county();
    const { number } = await amended(here);
    const [first, second] = [await zipped(here, number), await zipped(here, number)];
    expect(first.equals(second)).toBe(true);
    const found = await unzipped(first);
    const manifest = JSON.parse(found.get('manifest.json')!.toString());
    const listed = manifest.parts.flatMap(({ files }: { files: { path: string; sha256: string }[] }) => files);
    expect([...found.keys()]).toEqual(['manifest.json', ...listed.map(({ path }: { path: string }) => path)]);
    for (const { path, sha256: hash } of listed)
      expect([path, createHash('sha256').update(found.get(path)!).digest('hex')]).toEqual([path, hash]);
    expect(listed.length).toBeGreaterThan(3);
  });
});
