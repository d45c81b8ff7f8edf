import { changesInWords } from '~/i18n/changes-in-words';
import { translator } from '~/i18n/t';
import { versionInWords } from '~/i18n/version-in-words';
import { comparisonPage } from '~/queries/comparison-page.server';
import { comparisonAsDocx } from '~/text/document-out/comparison-docx.server';
import { comparisonAsHtml } from '~/text/document-out/comparison-html.server';
import { notFound } from './answer.server';
import { type AskedFile, fileAnswer } from './file-answer.server';
import { footerOf } from './version-files.server';

const t = translator('zh-CN');

/** A 修改对照稿 as `comparison.docx`, with tracked changes, or `.pdf`; 404 for anything else. */
export async function comparisonFile(asked: AskedFile & { one: string; other: string }): Promise<Response> {
  const { context, number, reader } = asked;
  const { db, address } = context.running;
  const found = asked.name === 'comparison' && (await comparisonPage(db.read, number, asked, reader));
  if (!found) throw notFound();
  const { before, after, counts, changes } = found;
  const { title } = found.docket;
  const names = { before: versionInWords(t, before), after: versionInWords(t, after) };
  const comparison = {
    title,
    headNote: t('version.compare.headNote', names),
    summary: changesInWords(t, counts),
    changes,
    footer: footerOf(after, `${address}/drafts/${number}`),
  };
  const isFinished = before.confirmedAt && after.confirmedAt;
  return fileAnswer(asked, {
    name: t('version.fileName.comparison', { title, ...names }),
    key: isFinished && `comparison ${before.id} ${after.id}`,
    docx: () => comparisonAsDocx(comparison, { author: t('version.compare.title'), date: after.uploadedAt }),
    html: () => comparisonAsHtml({ ...comparison, summary: `${comparison.summary}${t('version.compare.legend')}` }),
  });
}
