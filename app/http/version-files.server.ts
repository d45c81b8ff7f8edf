import { readVersionKey } from '~/domain/draft-version';
import { translator } from '~/i18n/t';
import { versionInWords } from '~/i18n/version-in-words';
import { basisRows } from '~/queries/basis-rows.server';
import { draftVersion, type Version } from '~/queries/draft-versions.server';
import { basisOf } from '~/queries/notice-facts.server';
import { basisTableAsDocx } from '~/text/document-out/basis-table-docx.server';
import { basisTableAsHtml } from '~/text/document-out/basis-table-html.server';
import { draftAsDocx } from '~/text/document-out/draft-docx.server';
import { draftAsHtml } from '~/text/document-out/draft-html.server';
import { notFound } from './answer.server';
import { type AskedFile, fileAnswer, type Made } from './file-answer.server';

// Documents follow the record, which is Chinese, whatever the reader's language.
const t = translator('zh-CN');

type Found = NonNullable<Awaited<ReturnType<typeof draftVersion>>>;

/** The text of one version as `draft.docx`, `.pdf` or `.txt`, for staff also the table of its legal basis; 404 for anything else. */
export async function versionFile(asked: AskedFile & { version: string }): Promise<Response> {
  const { context, number, reader, version } = asked;
  const { db, address } = context.running;
  const found = await draftVersion(db.read, number, readVersionKey(version), reader);
  if (!found) throw notFound();
  const footer = footerOf(found.draft, `${address}/drafts/${number}`);
  if (asked.name === 'draft') return fileAnswer(asked, draftFile(found, footer));
  if (asked.name !== 'basis' || reader !== 'staff') throw notFound();
  const rows = basisRows(found, await basisOf(db.read, found.docket.id));
  return fileAnswer(asked, basisFile(found.docket.title, rows, footer));
}

function draftFile({ docket, draft, text, nodes }: Found, footer: string): Made {
  const { title } = docket;
  const version = t(`words.stage.${draft.stage}`);
  const opening = nodes.slice(0, 3).map(({ start, end }) => text.slice(start, end));
  const isNamed = draft.stage === 'final' || opening.some((words) => words.includes(version));
  const document = { title, headNote: isNamed ? undefined : t('version.headNote', { version }), text, nodes, footer };
  return {
    name: t('version.fileName.draft', { title, version: versionInWords(t, draft) }),
    key: draft.confirmedAt && `draft ${draft.id}`,
    docx: () => draftAsDocx(document),
    html: () => draftAsHtml(document),
    text: () => text,
  };
}

/** The table of articles and what they rest on. It is made anew each time: staff may change the basis at any moment. */
export function basisFile(title: string, rows: ReturnType<typeof basisRows>, footer: string): Made {
  const name = t('version.fileName.basis', { title });
  const headings = {
    provision: t('consultation.downloads.provision'),
    basis: t('consultation.basis.title'),
    quotation: t('consultation.basis.quotation'),
  };
  const table = { title: name, headings, rows, footer };
  return { name, key: null, docx: () => basisTableAsDocx(table), html: () => basisTableAsHtml(table), landscape: true };
}

const checksumLength = 16;

/** What a printed page says of itself: which version, the beginning of its SHA-256, and where it is on the web. */
export const footerOf = (draft: Version, address: string): string =>
  t('version.foot', { version: versionInWords(t, draft), hash: draft.textHash.slice(0, checksumLength), address });
