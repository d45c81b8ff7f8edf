import { longestOpinion } from '~/domain/comment/typed-text';
import { useT } from '~/i18n/t';
import { Choice } from '../form/choice';
import type { useFields } from '../form/fields';
import { Button } from '../form/form-buttons';
import { LongText } from '../form/long-text';
import { StatuteText } from '../statute/statute-text';
import { type Draft, placeIn } from './place-in';

const stances = ['support', 'oppose', 'neutral'] as const;

type Props = {
  at: number;
  draft: Draft;
  /** The article it is about; nothing for the whole text. */
  node?: string;
  fields: ReturnType<typeof useFields>;
  mayRemove: boolean;
};

/** One opinion: the article's own words first, then what one thinks of them, then, if wanted, how they should read. */
export function OpinionFields({ at, draft, node, fields, mayRemove }: Props) {
  const t = useT();
  const name = (part: string) => `opinions[${at}].${part}`;
  const place = node ? placeIn(draft, node) : undefined;
  const suggestion = fields.field(name('suggestedWording'));
  const title = place ? t('comment.about', { place: place.name }) : t('comment.aboutWhole');
  return (
    <section aria-labelledby={`opinion-${at}`} className="opinion-fields">
      <h2 id={`opinion-${at}`}>{title}</h2>
      {node && <input name={name('node')} type="hidden" value={node} />}
      {place && (
        <div className="quoted-article">
          <StatuteText level={3} nodes={place.nodes} text={draft.text} />
        </div>
      )}
      <LongText
        {...fields.field(name('body'))}
        hint={t(place ? 'comment.bodyHint' : 'comment.bodyHintWhole')}
        label={t('comment.body')}
        max={longestOpinion}
        required
        rows={6}
      />
      {place &&
        (suggestion.value === undefined ? (
          <p>
            <Button name="press" value={`suggest-${at}`} weight="quiet">
              {t('comment.suggest')}
            </Button>
          </p>
        ) : (
          <LongText
            {...suggestion}
            hint={t('comment.suggestedHint')}
            label={t('comment.suggested')}
            lang="zh-CN"
            max={longestOpinion}
            optional
          />
        ))}
      <Choice
        {...fields.field(name('stance'))}
        inline
        label={t('comment.stance')}
        optional
        options={stances.map((stance) => ({ value: stance, label: t(`words.stance.${stance}`) }))}
      />
      {mayRemove && (
        <p>
          <Button name="press" value={`remove-${at}`} weight="quiet">
            {t('comment.remove', { about: title })}
          </Button>
        </p>
      )}
    </section>
  );
}
