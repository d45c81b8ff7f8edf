import type { LoaderFunctionArgs } from '@remix-run/node';
import { comparisonFile } from '~/http/comparison-files.server';
import { readFileName } from '~/http/file-answer.server';
import type { RouteHandle } from '~/http/guard.server';

export const handle: RouteHandle = { access: 'public' };

/** The comparison of two public versions as a file. */
export const loader = ({ params, context }: LoaderFunctionArgs) =>
  comparisonFile({
    context,
    number: params.number!,
    one: params.before!,
    other: params.after!,
    ...readFileName(params.file),
    reader: { publicAt: context.running.clock() },
  });
