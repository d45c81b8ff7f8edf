import type { LoaderFunctionArgs } from '@remix-run/node';
import { readFileName } from '~/http/file-answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { versionFile } from '~/http/version-files.server';

export const handle: RouteHandle = { access: 'public' };

/** A public version as a file: `draft.docx`, `draft.pdf`, `draft.txt`. */
export const loader = ({ params, context }: LoaderFunctionArgs) =>
  versionFile({
    context,
    number: params.number!,
    version: params.version!,
    ...readFileName(params.file),
    reader: { publicAt: context.running.clock() },
  });
