import { type ActionFunctionArgs, json, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ageBands, interestFields, sectors } from '~/domain/pool/words';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { answerSelectionForm } from '~/http/selection-forms.server';
import { titled } from '~/http/title';
import { itemSelection } from '~/queries/selection-desk.server';
import meetingCss from '~/styles/meeting.css';
import type { FormState } from '~/ui/form/fields';
import { ItemSelectionScreen } from '~/ui/selection/item-selection';

export const handle: RouteHandle = { access: 'meeting.invite' };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: meetingCss }];

export const meta = titled('selection.choose');

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const way = query.get('way') === 'field' ? ('field' as const) : ('rotation' as const);
  const asked = query.getAll('fields');
  const fields = interestFields.filter((field) => asked.includes(field));
  const rule = {
    way,
    fields,
    sectors: sectors.filter((sector) => query.getAll('sectors').includes(sector)),
    ageBands: ageBands.filter((band) => query.getAll('ageBands').includes(band)),
  };
  const page = await itemSelection(context.running.db.read, params.number!, params.item!, rule);
  if (!page) throw notFound();
  return json({ ...page, ...rule });
}

export const action = async ({ request, params, context }: ActionFunctionArgs) =>
  answerSelectionForm(await request.formData(), staffAct(context), params.number!, params.item!);

export default function ItemSelection() {
  const page = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>() as FormState | undefined;
  return <ItemSelectionScreen page={page} state={state} />;
}
