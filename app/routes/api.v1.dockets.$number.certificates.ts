import type { LoaderFunctionArgs } from '@remix-run/node';
import { answer } from '~/http/api/answering.server';
import { endpoints } from '~/http/api/endpoints';
import type { RouteHandle } from '~/http/guard.server';
import { certificatesOf } from '~/queries/certificates.server';
import { publicDocket } from '~/queries/open-data.server';

export const handle: RouteHandle = { access: 'public' };

export const loader = ({ request, context, params }: LoaderFunctionArgs) =>
  answer(endpoints.listCertificates, request, context, async ({ act }) => {
    const docket = await publicDocket(act.db.read, params.number!, act.now);
    if (!docket) return undefined;
    const { address } = context.running;
    const found = await certificatesOf(act.db.read, docket.id);
    return {
      docket: docket.number,
      keys: `${address}/.well-known/minyi-keys.json`,
      items: found.map(({ number, issuedAt, file }) => ({
        number,
        issuedAt: issuedAt.toISOString(),
        sha256: file,
        address: `${address}/certificates/${number}/certificate.json`,
      })),
    };
  });
