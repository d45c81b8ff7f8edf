import type { AppLoadContext } from '@remix-run/node';
import { translator } from '~/i18n/t';
import type { Reader } from '~/queries/draft-versions.server';
import { localPath } from '~/ui/local-link';
import { notFound } from './answer.server';
import { download } from './download.server';
import { madeOnce, printedOnce } from './made-files.server';
import { plainPage } from './plain-page.server';

/** A file in all the formats it comes in. `key` names what it is made from while that never changes; without it nothing is kept. */
export type Made = {
  name: string;
  key: string | null;
  docx: () => Promise<Buffer>;
  html: () => string;
  landscape?: boolean;
  text?: () => string;
};

/** What an address asks for: the file `name.format` of a docket. */
export type AskedFile = { context: AppLoadContext; number: string; name: string; format: string; reader: Reader };

/** The name and the format of a file as an address names it: `draft.docx`. */
export function readFileName(file: string | undefined): { name: string; format: string } {
  const [, name = '', format = ''] = /^([a-z]+)\.([a-z]+)$/.exec(file ?? '') ?? [];
  return { name, format };
}

/**
 * The file in the format that the address names, to be downloaded. Where no PDF can be made a page says so and leads to the
 * other formats. 404 for a format that the file does not come in.
 */
export async function fileAnswer({ context, number, format, reader }: AskedFile, made: Made): Promise<Response> {
  const { name, text } = made;
  const isPublic = reader !== 'staff';
  if (format === 'txt' && text) return download(text(), name, 'txt', { isPublic });
  const key = made.key ?? context.requestId;
  if (format === 'docx') return download(await madeOnce(`${key} docx`, made.docx), name, 'docx', { isPublic });
  if (format !== 'pdf') throw notFound();
  const printed = await printedOnce(`${key} pdf`, made.html, { landscape: made.landscape ?? false });
  if ('pdf' in printed) return download(printed.pdf, name, 'pdf', { isPublic });
  const t = translator(context.lang);
  const isBusy = printed.unavailable === 'busy';
  return plainPage({
    lang: context.lang,
    status: isBusy ? 503 : 404,
    heading: t(isBusy ? 'version.busy' : 'version.noPdf'),
    text: t(isBusy ? 'version.busyText' : 'version.noPdfText'),
    link: {
      to: isPublic ? localPath(context.lang, `/drafts/${number}`) : `/desk/dockets/${number}/drafts`,
      label: t('version.title'),
    },
  });
}
