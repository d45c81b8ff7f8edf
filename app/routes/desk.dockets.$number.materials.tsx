import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { handInMaterial, newMaterial, takeBackMaterial } from '~/commands/materials/hand-in.server';
import { may } from '~/domain/permissions';
import { notFound } from '~/http/answer.server';
import { largestMaterialMegabytes } from '~/http/api/handing-in.server';
import { attachedFile } from '~/http/attached-file.server';
import { formRefused, readForm, readUpload } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { docketFacts } from '~/queries/docket-facts.server';
import { materialsDesk } from '~/queries/materials-desk.server';
import { ErrorSummary } from '~/ui/form/error-summary';
import { useFields } from '~/ui/form/fields';
import { HandedIn, HandInForm } from '~/ui/review/hand-in';
import { MaterialTable } from '~/ui/review/material-table';

export const handle: RouteHandle = { access: 'docket.read' };

export const meta = titled('review.materials.title');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const desk = await materialsDesk(context.running.db.read, params.number!);
  if (!desk) throw notFound();
  const { docket } = desk;
  return json({
    ...desk,
    mayHandIn: !docket.terminated && may(staffAct(context).actor, 'material.submit', docket.unitIds),
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const act = staffAct(context);
  const docket = await docketFacts(act.db.read, { number: params.number! });
  if (!docket) throw notFound();
  const back = redirect(`/desk/dockets/${docket.number}/materials`, 303);
  const { form, tooLarge } = await readUpload(request, largestMaterialMegabytes);
  if (form.get('act') === 'takeBack') {
    const outcome = await takeBackMaterial(act, { materialId: String(form.get('material')) });
    return outcome.ok ? back : formRefused(outcome.reasons);
  }
  const read = readForm(form, newMaterial);
  if (!read.ok) return read.response;
  if (tooLarge) return read.refuse([{ code: 'document.too_large', field: 'file' }]);
  const file = await attachedFile(form.get('file'));
  const outcome = await handInMaterial(act, { docketId: docket.id, ...read.value, file });
  return outcome.ok ? back : read.refuse(outcome.reasons);
}

export default function Materials() {
  const t = useT();
  const { entries, missing, handedIn, mayNotApply, mayHandIn } = useLoaderData<typeof loader>();
  const fields = useFields(useActionData<typeof action>(), { item: missing[0] });
  return (
    <>
      <ErrorSummary errors={fields.summary} />
      <p className="hint">{t('review.materials.lead')}</p>
      <p>
        {missing.length === 0
          ? t('review.materials.complete')
          : t('review.materials.missing', {
              items: missing.map((item) => t(`words.material.${item}`)).join(t('docket.and')),
            })}
      </p>
      <MaterialTable caption={t('review.materials.title')} entries={entries} />
      {mayHandIn && <HandInForm fields={fields} mayNotApply={mayNotApply} />}
      {mayHandIn && <HandedIn handedIn={handedIn} />}
    </>
  );
}
