import type { LoaderFunctionArgs } from '@remix-run/node';
import { readFileName } from '~/http/file-answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { versionFile } from '~/http/version-files.server';

export const handle: RouteHandle = { access: 'docket.read' };

/** Any version as a file, and the table of its legal basis (`basis.docx`, `basis.pdf`), for staff. */
export const loader = ({ params, context }: LoaderFunctionArgs) =>
  versionFile({
    context,
    number: params.number!,
    version: params.version!,
    ...readFileName(params.file),
    reader: 'staff',
  });
