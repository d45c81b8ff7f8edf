import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { dayOf } from '~/domain/calendar/day';
import { readVersionKey } from '~/domain/draft-version';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { draftVersion } from '~/queries/draft-versions.server';
import { versionFacts } from '~/queries/versions-page.server';
import { qrDrawing } from '~/text/qr-code.server';
import { dateInWords } from '~/ui/date-text';
import { PrintPage } from '~/ui/shell/print-page';
import { StatuteText } from '~/ui/statute/statute-text';
import { useVersionName } from '~/ui/version/version-name';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = titled('version.title');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock, address } = context.running;
  const found = await draftVersion(db.read, params.number!, readVersionKey(params.version!), { publicAt: clock() });
  if (!found) throw notFound();
  const { docket, draft, text, nodes } = found;
  const page = `${address}/drafts/${docket.number}`;
  const printed = { address: page, qr: await qrDrawing(page), today: dayOf(clock()) };
  // The title that opens the text is the page's own heading; one inside an attachment stays.
  const body = nodes.filter(({ level }, at) => level !== 'title' || at > 2);
  return json({ title: docket.title, version: versionFacts(draft), text, nodes: body, printed });
}

export default function PrintedVersion() {
  const t = useT();
  const nameOf = useVersionName();
  const { title, version, text, nodes, printed } = useLoaderData<typeof loader>();
  return (
    <PrintPage
      address={printed.address}
      printedOn={dateInWords(printed.today, t.lang)}
      qr={printed.qr}
      title={version.stage === 'final' ? title : t('version.fileName.draft', { title, version: nameOf(version) })}
    >
      <StatuteText nodes={nodes} text={text} />
    </PrintPage>
  );
}
