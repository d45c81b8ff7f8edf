import { type AdviserKind, adviserKinds } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { DateText } from '../date-text';
import { Fold } from '../fold';
import { Choice } from '../form/choice';
import { Field } from '../form/field';
import type { useFields } from '../form/fields';
import { FileField } from '../form/file-field';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';

type View = { id: string; kind: AdviserKind; name: string; view: string; file: string | null; recordedAt: string };

/** The written views of advisers on a review. */
export function AdviserViews({ views, at }: { views: View[]; at: string }) {
  const t = useT();
  return (
    <>
      <h2>{t('review.views.title')}</h2>
      {views.length === 0 && <p className="soft">{t('review.views.none')}</p>}
      {views.map(({ id, kind, name, view, file, recordedAt }) => (
        <section key={id}>
          <h3>
            {t(`words.adviserKind.${kind}`)} · <span lang="zh-CN">{name}</span>{' '}
            <span className="soft">
              <DateText value={recordedAt} />
            </span>
          </h3>
          <p className="as-typed" lang="zh-CN">
            {view}
          </p>
          {file && <a href={`${at}/views/${id}`}>{t('review.views.open')}</a>}
        </section>
      ))}
    </>
  );
}

/** Records one more. */
export function AdviserViewForm({ fields: { field } }: { fields: ReturnType<typeof useFields> }) {
  const t = useT();
  return (
    <Fold summary={t('review.views.new')}>
      <form className="form" encType="multipart/form-data" method="post" noValidate>
        <input name="act" type="hidden" value="view" />
        <Choice
          {...field('kind')}
          inline
          label={t('review.views.kind')}
          options={adviserKinds.map((value) => ({ value, label: t(`words.adviserKind.${value}`) }))}
        />
        <Field {...field('name')} label={t('review.views.name')} required width={16} />
        <LongText {...field('view')} label={t('review.views.view')} required rows={5} />
        <FileField
          {...field('file')}
          accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg"
          kinds="PDF .docx .xlsx .png .jpg"
          label={t('review.views.file')}
          optional
          size="20 MB"
        />
        <FormButtons>
          <Button weight="plain">{t('review.views.save')}</Button>
        </FormButtons>
      </form>
    </Fold>
  );
}
