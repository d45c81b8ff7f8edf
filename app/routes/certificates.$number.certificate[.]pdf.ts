import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/http/answer.server';
import { publishedCertificate } from '~/http/certificate.server';
import { download } from '~/http/download.server';
import type { RouteHandle } from '~/http/guard.server';
import { printedOnce } from '~/http/made-files.server';
import { plainPage } from '~/http/plain-page.server';
import { translator } from '~/i18n/t';
import { certificateAsHtml } from '~/text/document-out/certificate-html.server';
import { qrDrawing } from '~/text/qr-code.server';
import { printedCertificate } from '~/ui/certificate/printed-certificate';
import { localPath } from '~/ui/local-link';

export const handle: RouteHandle = { access: 'public' };

/** The certificate on one page, with a QR code of its address. The county's words stay Chinese. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { number, file, verdict } = await publishedCertificate(context, params.number!);
  if (!verdict.verified) throw notFound();
  const { statement } = verdict;
  const words = printedCertificate(translator('zh-CN'), statement);
  const qr = await qrDrawing(statement.page);
  const printed = await printedOnce(`certificate ${file}`, () => certificateAsHtml({ ...words, qr }));
  if ('pdf' in printed) return download(printed.pdf, words.fileName, 'pdf');
  const t = translator(context.lang);
  const isBusy = printed.unavailable === 'busy';
  return plainPage({
    lang: context.lang,
    status: isBusy ? 503 : 404,
    heading: t(isBusy ? 'version.busy' : 'version.noPdf'),
    text: isBusy ? t('version.busyText') : t('certificate.noPdf'),
    link: { to: localPath(context.lang, `/certificates/${number}`), label: t('certificate.title') },
  });
}
