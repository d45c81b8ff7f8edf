import { materialItems } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { Choices } from '../form/choice';
import type { useFields } from '../form/fields';

type Props = { fields: ReturnType<typeof useFields>; checked: string[] };

/** The items of the list of materials that are asked for; what is missing is ticked already. */
export function ItemChoices({ fields: { choices }, checked }: Props) {
  const t = useT();
  const typed = choices('items');
  return (
    <Choices
      {...typed}
      hint={t('review.answering.itemsHint')}
      label={t('review.answering.items')}
      optional
      options={materialItems.map((item) => ({ value: item, label: t(`words.material.${item}`) }))}
      values={typed.values.length > 0 ? typed.values : checked}
    />
  );
}
