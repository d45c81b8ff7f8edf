import type { ExemptionGround, ReturnGround } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { DataTable } from '../data-table';
import { BarPlot } from '../plot/bar-plot';
import { Stats } from '../stat';

type Returns = {
  refusedByGate: number;
  supplements: number;
  returned: number;
  grounds: { ground: ReturnGround; times: number }[];
};

/** Why submissions came back. */
export function ReturnFigures({ returns: { refusedByGate, supplements, returned, grounds } }: { returns: Returns }) {
  const t = useT();
  return (
    <>
      <h2>{t('figures.returns')}</h2>
      <Stats
        items={[
          { label: t('figures.refusedByGate'), value: refusedByGate },
          { label: t('words.answer.supplement'), value: supplements },
          { label: t('words.answer.returned'), value: returned },
        ]}
      />
      {returned > 0 && (
        <BarPlot
          bars={grounds.map(({ ground, times }) => ({ label: t(`words.returnGround.${ground}`), value: times }))}
          labelHeading={t('review.answering.grounds')}
          title={t('figures.byGround')}
          valueHeading={t('figures.times')}
        />
      )}
    </>
  );
}

type Exemption = { ground: ExemptionGround; approved: number; refused: number; open: number };

/** Exceptions asked for, by lawful ground and what was decided. */
export function ExemptionFigures({ exemptions }: { exemptions: Exemption[] }) {
  const t = useT();
  return (
    <>
      <h2>{t('figures.exemptions')}</h2>
      {exemptions.some(({ approved }) => approved > 0) && (
        <BarPlot
          bars={exemptions.map(({ ground, approved }) => ({ label: t(`words.ground.${ground}`), value: approved }))}
          labelHeading={t('exemption.ground')}
          title={t('figures.approved')}
          valueHeading={t('figures.times')}
        />
      )}
      <DataTable
        caption={t('figures.exemptions')}
        columns={[
          {
            key: 'ground',
            heading: t('exemption.ground'),
            names: true,
            cell: ({ ground }) => t(`words.ground.${ground}`),
          },
          { key: 'approved', heading: t('figures.approved'), number: true, cell: ({ approved }) => approved },
          { key: 'refused', heading: t('figures.refused'), number: true, cell: ({ refused }) => refused },
          { key: 'open', heading: t('figures.undecided'), number: true, cell: ({ open }) => open },
        ]}
        dense
        hideCaption
        rowKey={({ ground }) => ground}
        rows={exemptions}
      />
    </>
  );
}
