import { roles } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import type { useFields } from '../form/fields';
import { Select } from '../form/select';

type Props = { fields: ReturnType<typeof useFields>; units: { id: string; name: string }[] };

/** A role and the unit in which it is held. */
export function RoleFields({ fields: { field }, units }: Props) {
  const t = useT();
  return (
    <>
      <Select
        {...field('role')}
        empty=""
        label={t('account.role')}
        options={roles.map((role) => ({ value: role, label: t(`words.role.${role}`) }))}
        required
      />
      <Select
        {...field('unitId')}
        empty=""
        label={t('account.unit')}
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
    </>
  );
}
