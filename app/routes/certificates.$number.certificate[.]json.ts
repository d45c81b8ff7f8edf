import type { LoaderFunctionArgs } from '@remix-run/node';
import { publishedCertificate } from '~/http/certificate.server';
import type { RouteHandle } from '~/http/guard.server';

export const handle: RouteHandle = { access: 'public' };

/** The certificate as it was signed, byte for byte. It never changes. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { bytes, number } = await publishedCertificate(context, params.number!);
  return new Response(bytes as BodyInit, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `inline; filename="certificate-${number}.json"`,
      'Cache-Control': 'public, max-age=3600',
    },
  });
}
