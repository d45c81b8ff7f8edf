import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { PoolMember } from '~/queries/pool-list.server';
import { Field } from '../form/field';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { BalanceFields } from './balance-fields';

type Props = { member: SerializeFrom<PoolMember>; state: FormState | undefined };

/** What may be mended of a member; a later end of the term renews it. */
export function MemberFields({ member, state }: Props) {
  const t = useT();
  const { unit, post, area, sector, fields, ageBand, sex, phone, email, termFrom, termUntil } = member;
  const shown = useFields(state, {
    unit,
    post,
    area,
    sector,
    fields,
    ageBand,
    termFrom,
    termUntil,
    sex: sex ?? undefined,
    phone: phone ?? undefined,
    email: email ?? undefined,
  });
  const { field } = shown;
  return (
    <form className="form" method="post" noValidate>
      <h2>{t('pool.desk.facts')}</h2>
      <Field {...field('unit')} label={t('pool.form.unit')} optional width={16} />
      <Field {...field('post')} label={t('pool.form.post')} optional width={16} />
      <Field {...field('phone')} label={t('pool.form.phone')} type="tel" width={16} />
      <Field {...field('email')} label={t('pool.form.email')} type="email" width={16} />
      <Field {...field('area')} label={t('pool.form.area')} required width={16} />
      <BalanceFields fields={shown} />
      <Field {...field('termFrom')} label={t('pool.callForm.termFrom')} required type="date" width={8} />
      <Field
        {...field('termUntil')}
        hint={t('pool.desk.renewHint')}
        label={t('pool.callForm.termUntil')}
        required
        type="date"
        width={8}
      />
      <FormButtons>
        <Button name="intent" value="change" weight="plain">
          {t('pool.desk.save')}
        </Button>
      </FormButtons>
    </form>
  );
}
