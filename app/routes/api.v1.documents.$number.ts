import type { LoaderFunctionArgs } from '@remix-run/node';
import { answer } from '~/http/api/answering.server';
import { endpoints } from '~/http/api/endpoints';
import { addressed } from '~/http/api/listed';
import type { RouteHandle } from '~/http/guard.server';
import { documentPage } from '~/queries/document-page.server';
import { openDocuments } from '~/queries/open-data.server';

export const handle: RouteHandle = { access: 'public' };

export const loader = ({ request, context, params }: LoaderFunctionArgs) =>
  answer(endpoints.getDocument, request, context, async ({ act }) => {
    const [found] = await openDocuments(act.db.read, act.now, { number: params.number! });
    const page = found && (await documentPage(act.db.read, params.number!, act.now));
    if (!found || !page) return undefined;
    const { organ: issuingOrgan, headNote, validity, expiresOn: validUntil, consultation, text } = page;
    const detail = { issuingOrgan, headNote, validity, validUntil, consultation, text };
    return { ...addressed(context, 'documents', found), ...detail };
  });
