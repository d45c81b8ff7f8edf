import { useT } from '~/i18n/t';
import { Choice, Choices } from '../form/choice';
import { Field } from '../form/field';
import type { useFields } from '../form/fields';

const kinds = ['anonymous', 'person', 'enterprise', 'association', 'organisation', 'government'] as const;

/** Who it is from, as far as one wants to say. Nothing here must be filled in. */
export function AuthorFields({ fields }: { fields: ReturnType<typeof useFields> }) {
  const t = useT();
  const kind = fields.field('authorKind');
  return (
    <section aria-labelledby="author">
      <h2 id="author">{t('comment.author.title')}</h2>
      <p>{t('comment.author.lead')}</p>
      <Choice
        {...kind}
        inline
        label={t('comment.author.kind')}
        options={kinds.map((one) => ({ value: one, label: t(`words.authorKind.${one}`) }))}
        value={kind.value ?? 'anonymous'}
      />
      <Field
        {...fields.field('authorName')}
        autoComplete="name"
        hint={t('comment.author.nameHint')}
        label={t('comment.author.name')}
        optional
        width={16}
      />
      <Choices
        {...fields.choices('mayShowName')}
        label={t('comment.author.show')}
        options={[{ value: 'on', label: t('comment.author.showLabel') }]}
      />
      <Field
        {...fields.field('contact')}
        autoComplete="tel"
        hint={t('comment.author.contactHint')}
        label={t('comment.author.contact')}
        optional
        width={16}
      />
    </section>
  );
}
