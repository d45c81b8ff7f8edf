import { useT } from '~/i18n/t';
import type { useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';
import { type Asked, SupplementsFacts, SupplementsSeal } from './asked-supplements';

type Props = { supplements: Asked[]; mayAnswer: boolean; number: string; fields: ReturnType<typeof useFields> };

/** What the reviewer asks the drafting unit for; the files go to the list of materials, and one button says that all is in. */
export function RequestedSupplements({ supplements, mayAnswer, number, fields: { field } }: Props) {
  const t = useT();
  if (supplements.length === 0) return null;
  return (
    <>
      <h2>{t('review.supplementing.title')}</h2>
      {supplements.map((one) => (
        <section key={one.id}>
          <p>
            <SupplementsSeal asked={one} />
          </p>
          <SupplementsFacts asked={one} />
          {mayAnswer && one.endedAt === null && (
            <form className="form" id="form" method="post" noValidate>
              <input name="supplements" type="hidden" value={one.id} />
              <p>
                <a href={`/desk/dockets/${number}/materials`}>{t('review.followUp.handIn')}</a>
              </p>
              <LongText {...field('reply')} label={t('review.supplementing.reply')} required rows={3} />
              <FormButtons>
                <Button>{t('review.followUp.deliver')}</Button>
              </FormButtons>
            </form>
          )}
        </section>
      ))}
    </>
  );
}
