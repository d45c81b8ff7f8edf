import type { FairCompetitionConclusion } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { DateText } from '../date-text';
import { Seal, type Tone } from '../seal';
import { SummaryList } from '../summary-list';

type Props = {
  docketNumber: string;
  conclusion: {
    id: string;
    conclusion: FairCompetitionConclusion;
    reason: string;
    exceptionUntil: string | null;
    hasDocument: boolean;
    by: string;
    at: string;
    isOfLatest: boolean;
  };
};

const tones: Record<FairCompetitionConclusion, Tone> = {
  conforms: 'done',
  exception: 'partly',
  does_not_conform: 'open',
};

/** A conclusion of the market regulator, and whether it is about the text as it is now. */
export function GivenConclusion({ docketNumber, conclusion: given }: Props) {
  const t = useT();
  const { conclusion, exceptionUntil, hasDocument, isOfLatest } = given;
  return (
    <section>
      <h3>
        <Seal tone={isOfLatest ? tones[conclusion] : 'ended'}>{t(`words.competition.${conclusion}`)}</Seal>
      </h3>
      <SummaryList
        rows={[
          { term: t('competition.on'), value: t(isOfLatest ? 'competition.latest' : 'competition.earlier') },
          { term: t('competition.reason'), value: <span className="as-written">{given.reason}</span> },
          { term: t('competition.exceptionUntil'), value: exceptionUntil && <DateText value={exceptionUntil} /> },
          { term: t('competition.by'), value: given.by },
          { term: t('competition.at'), value: <DateText value={given.at} /> },
          {
            term: t('competition.document'),
            value: hasDocument && (
              <a href={`/desk/dockets/${docketNumber}/fair-competition/${given.id}/document`}>
                {t('competition.download')}
              </a>
            ),
          },
        ]}
        tight
      />
    </section>
  );
}
