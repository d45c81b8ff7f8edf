import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { SelectionDesk } from '~/queries/selection-desk.server';
import { dateInWords } from '../date-text';
import { Choice } from '../form/choice';
import { Field } from '../form/field';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { Seal } from '../seal';

type Draw = SerializeFrom<SelectionDesk>['items'][number]['draws'][number];

/** The draws for an item: where they stand in public, and once the number is out the form to type it in. */
export function DrawsOfItem({ draws, state }: { draws: Draw[]; state: FormState | undefined }) {
  const t = useT();
  return (
    <>
      {draws.map((draw) => (
        <div key={draw.id}>
          <p>
            <Seal tone={draw.drawnAt ? 'done' : 'soon'}>{t(draw.drawnAt ? 'draw.drawn' : 'draw.announced')}</Seal>{' '}
            <a href={`/draws/${draw.number}`}>{t('draw.page', { number: draw.number })}</a>{' '}
            <span className="hint">
              {draw.seed.source} · {t('draw.seedDayOf', { day: dateInWords(draw.seed.day, t.lang) })}
            </span>
          </p>
          {!draw.drawnAt && <SeedForm draw={draw} state={state?.typed.drawId === draw.id ? state : undefined} />}
        </div>
      ))}
    </>
  );
}

function SeedForm({ draw, state }: { draw: Draw; state: FormState | undefined }) {
  const t = useT();
  const { field } = useFields(state, { seedFrom: 'named' });
  const own = (name: string) => ({ ...field(name), id: `${name}-${draw.id}` });
  return (
    <details className="fold" open={state !== undefined}>
      <summary>{t('draw.hold')}</summary>
      <form className="fold-body form" method="post" noValidate>
        <input name="drawId" type="hidden" value={draw.id} />
        <Field
          {...own('seed')}
          autoComplete="off"
          hint={t('draw.seedHint')}
          label={t('draw.seed')}
          required
          width={16}
        />
        <Choice
          {...own('seedFrom')}
          label={t('draw.seedFrom')}
          options={[
            { value: 'named', label: draw.seed.source },
            { value: 'ifMissing', label: t('draw.seedFromMissing', { rule: draw.seed.ifMissing }) },
          ]}
        />
        <Field {...own('seedNote')} hint={t('draw.seedNoteHint')} label={t('draw.seedNote')} required width={16} />
        <FormButtons>
          <Button name="intent" value="draw">
            {t('draw.holdButton')}
          </Button>
        </FormButtons>
      </form>
    </details>
  );
}
