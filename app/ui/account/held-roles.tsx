import type { Role } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import type { useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { RoleFields } from './role-fields';

type Props = {
  grants: { role: Role; unitId: string; unit: string }[];
  units: { id: string; name: string }[];
  isOwn: boolean;
  fields: ReturnType<typeof useFields>;
};

/** The roles of an account, each with its unit; given and taken here, but never by the holder. */
export function HeldRoles({ grants, units, isOwn, fields }: Props) {
  const t = useT();
  return (
    <>
      <h2>{t('account.roles')}</h2>
      {grants.length === 0 && <p className="soft">{t('account.noRoles')}</p>}
      <ul>
        {grants.map(({ role, unitId, unit }) => (
          <li key={`${role} ${unitId}`}>
            {t(`words.role.${role}`)} · <span lang="zh-CN">{unit}</span>{' '}
            {!isOwn && (
              <form className="inline" method="post">
                <input name="act" type="hidden" value="revoke" />
                <input name="role" type="hidden" value={role} />
                <input name="unitId" type="hidden" value={unitId} />
                <Button weight="quiet">{t('account.revoke')}</Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {!isOwn && (
        <form className="form" id="form" method="post" noValidate>
          <input name="act" type="hidden" value="grant" />
          <RoleFields fields={fields} units={units} />
          <FormButtons>
            <Button weight="plain">{t('account.grant')}</Button>
          </FormButtons>
        </form>
      )}
    </>
  );
}
