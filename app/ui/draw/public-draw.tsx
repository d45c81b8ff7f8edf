import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { DrawPage } from '~/queries/draw-page.server';
import { CountyText } from '../county-text';
import { DateText, dateInWords } from '../date-text';
import { LocalLink } from '../local-link';
import { Seal } from '../seal';
import { PageHead } from '../shell/page-head';
import { SummaryList } from '../summary-list';
import { DrawCheck } from './draw-check';
import { DrawLots } from './draw-lots';

/** A draw in public: what was laid down beforehand, what came out, and how anybody computes it again. */
export function PublicDraw({ draw }: { draw: SerializeFrom<DrawPage> }) {
  const t = useT();
  const { file, drawn, faults, announcedAt, lots } = draw;
  const { announcement, announcementHash, result, resultHash } = file;
  const { meeting, item, seed, number, strata, candidates, excluded } = announcement;
  return (
    <>
      <PageHead
        aside={
          <SummaryList
            rows={[
              { term: t('draw.number'), value: number },
              { term: t('draw.announcedAt'), value: <DateText value={announcedAt} /> },
              { term: t('draw.meetingAt'), value: <DateText value={meeting.heldAt} /> },
              { term: t('draw.drawnAt'), value: drawn && <DateText value={drawn.at} /> },
            ]}
            tight
          />
        }
        lead={<CountyText>{item.title}</CountyText>}
        state={<Seal tone={drawn ? 'done' : 'soon'}>{t(drawn ? 'draw.drawn' : 'draw.announced')}</Seal>}
        title={<CountyText>{t('draw.titleOf', { meeting: meeting.title, item: item.position })}</CountyText>}
      />
      <DrawCheck faults={faults} isDrawn={drawn !== null} />
      <h2>{t('draw.rule')}</h2>
      <SummaryList
        rows={[
          { term: t('draw.seedSource'), value: <CountyText>{seed.source}</CountyText> },
          { term: t('draw.seedDay'), value: <DateText value={seed.day} /> },
          { term: t('draw.seedIfMissing'), value: <CountyText>{seed.ifMissing}</CountyText> },
          {
            term: t('draw.seed'),
            value: result && (
              <>
                <strong>{result.seed}</strong>
                {result.seedFrom === 'ifMissing' && ` (${t('draw.seedWasMissing')})`}
              </>
            ),
          },
          { term: t('draw.seedNote'), value: result && <CountyText>{result.seedNote}</CountyText> },
        ]}
      />
      {strata.map(({ category, places, reserves }) => (
        <section aria-labelledby={`stratum-${category}`} key={category}>
          <h3 id={`stratum-${category}`}>
            {t('draw.stratum', { category: t(`words.category.${category}`), places, reserves })}
          </h3>
          <DrawLots
            candidates={candidates.filter((one) => one.category === category).map(({ id }) => id)}
            chosen={(result?.chosen ?? []).filter((one) => one.category === category)}
            excluded={excluded.filter((one) => one.category === category).map(({ id }) => id)}
            lots={lots}
            reserves={(result?.reserves ?? []).filter((one) => one.category === category)}
          />
        </section>
      ))}
      <h2>{t('draw.again')}</h2>
      <ol>
        <li>
          {t('draw.step.file')} <LocalLink to={`/draws/${number}/data.json`}>{t('draw.data')}</LocalLink>
        </li>
        <li>{t('draw.step.seed', { day: dateInWords(seed.day, t.lang) })}</li>
        <li>
          {t('draw.step.lot')} <code className="draw-hash">SHA-256("minyi-draw-1|{number}|…|…")</code>
        </li>
        <li>{t('draw.step.order')}</li>
        <li>
          {t('draw.step.command')} <code className="draw-hash">npm run -s minyi -- draw verify draw-{number}.json</code>
        </li>
      </ol>
      <SummaryList
        rows={[
          { term: t('draw.listHash'), value: <code className="draw-hash">{announcementHash}</code> },
          { term: t('draw.resultHash'), value: resultHash && <code className="draw-hash">{resultHash}</code> },
        ]}
      />
    </>
  );
}
