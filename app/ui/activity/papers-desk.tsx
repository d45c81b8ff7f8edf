import { waysByHand } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { EmptyState } from '../empty-state';
import { Choice, Choices } from '../form/choice';
import { Field } from '../form/field';
import { type FormState, useFields } from '../form/fields';
import { FileField } from '../form/file-field';
import { Button, FormButtons } from '../form/form-buttons';
import { sizeInWords } from '../invitation/paper-list';
import type { DeskDelivery } from './shown-activity';
import { WhoHasPapers } from './who-has-papers';

type Props = { delivery: DeskDelivery; startsAt: string; days: number; state: FormState | undefined };

/** The papers for those who take part, and the record of who has them since when and how. */
export function PapersDesk({ delivery, startsAt, days, state }: Props) {
  const t = useT();
  const { papers, people } = delivery;
  const mayNote = papers.length > 0 && people.length > 0;
  return (
    <section aria-labelledby="papers">
      <h3 id="papers">{t('delivery.title')}</h3>
      {days > 0 && <p className="hint">{t('delivery.desk.due', { count: days })}</p>}
      {papers.length === 0 && <EmptyState title={t('delivery.desk.none')} />}
      {papers.map(({ id, title, size }) => (
        <form key={id} method="post">
          <input name="paperId" type="hidden" value={id} />
          <p>
            <b>{title}</b> {sizeInWords(size)}{' '}
            <Button name="intent" value="removePaper" weight="quiet">
              {t('delivery.desk.remove')}
              <span className="hidden"> {title}</span>
            </Button>
          </p>
        </form>
      ))}
      {people.length > 0 ? (
        <WhoHasPapers days={days} delivery={delivery} startsAt={startsAt} />
      ) : (
        <p className="hint">{t('delivery.desk.nobody')}</p>
      )}
      {mayNote && <NoteDelivery people={people} state={state} />}
      <AddPaper state={state} />
    </section>
  );
}

function NoteDelivery({ people, state }: { people: DeskDelivery['people']; state: FormState | undefined }) {
  const t = useT();
  const { field } = useFields(state && 'way' in state.typed ? state : undefined);
  return (
    <details className="fold" open={state !== undefined && 'on' in state.typed}>
      <summary>{t('delivery.desk.note')}</summary>
      <form className="form fold-body" method="post" noValidate>
        <p className="hint">{t('delivery.desk.noteHint')}</p>
        <Choices
          label={t('delivery.desk.recipients')}
          name="recipients"
          options={people.map(({ number, name }) => ({ value: number, label: `${name} ${number}` }))}
          values={people.filter(({ since }) => since === null).map(({ number }) => number)}
        />
        <Choice
          {...field('way')}
          inline
          label={t('delivery.desk.way')}
          options={waysByHand.map((way) => ({ value: way, label: t(`delivery.way.${way}`) }))}
        />
        <Field {...field('on')} label={t('delivery.desk.on')} required type="date" width={8} />
        <FormButtons>
          <Button name="intent" value="deliver" weight="plain">
            {t('delivery.desk.save')}
          </Button>
        </FormButtons>
      </form>
    </details>
  );
}

function AddPaper({ state }: { state: FormState | undefined }) {
  const t = useT();
  const { field } = useFields(state && 'title' in state.typed && !('startsAt' in state.typed) ? state : undefined);
  return (
    <details className="fold" open={state !== undefined && 'title' in state.typed && !('startsAt' in state.typed)}>
      <summary>{t('delivery.desk.add')}</summary>
      <form className="form fold-body" encType="multipart/form-data" method="post" noValidate>
        <Field {...field('title')} id="paper-title" label={t('delivery.desk.name')} required width={16} />
        <FileField
          {...field('file')}
          accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg"
          kinds="PDF .docx .xlsx .png .jpg"
          label={t('delivery.desk.file')}
          required
          size="20 MB"
        />
        <FormButtons>
          <Button name="intent" value="paper" weight="plain">
            {t('delivery.desk.add')}
          </Button>
        </FormButtons>
      </form>
    </details>
  );
}
