import { useT } from '~/i18n/t';
import { Choice } from '../form/choice';
import type { useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';

/** Yes or no. Nobody comes in somebody else's place, and the form says so before it is sent. */
export function AnswerForm({ fields, path }: { fields: ReturnType<typeof useFields>; path: string }) {
  const t = useT();
  return (
    <section aria-labelledby="answer-heading" className="no-print">
      <h2 id="answer-heading">{t('invitation.answer')}</h2>
      <form action={path} className="form" method="post" noValidate>
        <Choice
          {...fields.field('answer')}
          hint={t('invitation.noDelegate')}
          label={t('invitation.answerLabel')}
          options={[
            { value: 'accepted', label: t('invitation.yes') },
            { value: 'declined', label: t('invitation.no') },
          ]}
        />
        <LongText
          {...fields.field('reason')}
          hint={t('invitation.reasonHint')}
          label={t('invitation.reason')}
          max={300}
          optional
          rows={2}
        />
        <FormButtons>
          <Button name="intent" value="answer">
            {t('invitation.send')}
          </Button>
        </FormButtons>
      </form>
    </section>
  );
}
