import type { Said } from '~/domain/gate/check';
import { type ReconsultAnswer, reconsultAnswers } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { DateText } from '../date-text';
import { Choice } from '../form/choice';
import type { useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';
import { saidSentence } from '../gate/said';
import { Notice } from '../notice';
import { SummaryList } from '../summary-list';

type Props = {
  docketNumber: string;
  reconsult: {
    warnings: Said[];
    answer: { answer: ReconsultAnswer; reason: string; answeredBy: string; answeredAt: string } | null;
  };
  /** Whether this reader may answer now. */
  mayAnswer: boolean;
  fields: ReturnType<typeof useFields>;
};

/** The warning that the text went far from what the public saw, and the reviewer's answer to it. */
export function Reconsult({ docketNumber, reconsult: { warnings, answer }, mayAnswer, fields: { field } }: Props) {
  const t = useT();
  return (
    <section>
      <h2>{t('versionCheck.reconsult.title')}</h2>
      <Notice>
        <p>{t('versionCheck.reconsult.lead')}</p>
        <ul className="found">
          {warnings.map((said) => (
            <li key={said.code}>{saidSentence(t, said, 'refusal.gate')}</li>
          ))}
        </ul>
        <p>
          <a href={`/desk/dockets/${docketNumber}/changes`}>{t('versionCheck.reconsult.see')}</a>
        </p>
      </Notice>
      {answer && (
        <SummaryList
          rows={[
            { term: t('versionCheck.reconsult.answer'), value: t(`words.reconsult.${answer.answer}`) },
            { term: t('versionCheck.reconsult.reason'), value: <span className="as-written">{answer.reason}</span> },
            { term: t('versionCheck.reconsult.answeredBy'), value: answer.answeredBy },
            { term: t('versionCheck.reconsult.answeredAt'), value: <DateText value={answer.answeredAt} /> },
          ]}
        />
      )}
      {!answer && mayAnswer && (
        <form className="form" method="post" noValidate>
          <Choice
            {...field('reconsult')}
            label={t('versionCheck.reconsult.answer')}
            options={reconsultAnswers.map((value) => ({ value, label: t(`words.reconsult.${value}`) }))}
          />
          <LongText
            {...field('reconsultReason')}
            hint={t('versionCheck.reconsult.reasonHint')}
            label={t('versionCheck.reconsult.reason')}
            required
            rows={3}
          />
          <p>{t('versionCheck.reconsult.saveHint')}</p>
          <FormButtons>
            <Button name="reconsulting" value="1">
              {t('versionCheck.reconsult.save')}
            </Button>
          </FormButtons>
        </form>
      )}
    </section>
  );
}
