import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { deliberationPackage } from '~/queries/deliberation-package.server';
import { PackageTable } from '~/ui/review/package-table';

export const handle: RouteHandle = { access: 'docket.read' };

export const meta = titled('review.package.title');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const found = await deliberationPackage(context.running.db.read, params.number!);
  if (!found) throw notFound();
  const parts = found.parts.map(({ files, ...part }) => ({
    ...part,
    files: files.map(({ path, hash }) => ({ path, hash })),
  }));
  return json({ ...found, parts });
}

export default function DeliberationPackage() {
  const t = useT();
  const { docket, parts, missing } = useLoaderData<typeof loader>();
  return (
    <>
      <h2>{t('review.package.title')}</h2>
      <p className="hint">{t('review.package.lead')}</p>
      <p>
        {missing.length === 0
          ? t('review.package.complete')
          : t('review.package.missing', {
              parts: missing.map((part) => t(`review.package.part.${part}`)).join(t('docket.and')),
            })}
      </p>
      <PackageTable parts={parts} />
      <p>
        <a className="button button-plain" href={`/desk/dockets/${docket.number}/package.zip`}>
          {t('review.package.download')}
        </a>
      </p>
      <p className="hint">{t('review.package.same')}</p>
    </>
  );
}
