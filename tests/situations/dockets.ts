import { openDocket } from '~/commands/dockets/open.server';
import type { ClassFlag, Topic } from '~/domain/vocabulary';
import { type County, given } from './county';

type Docket = { title: string; topic: Topic; flags: ClassFlag[] };

/** A docket of the transport bureau, just opened. */
export async function openedDocket({ as, units }: County, docket: Partial<Docket> = {}) {
  const {
    title = '汀禾县乡村渡口安全管理办法',
    topic = 'transport',
    flags = ['normativeDocument', 'rightsImpact'],
  } = docket;
  return given(
    await openDocket(as('drafter'), {
      title,
      summary: '',
      affected: '',
      leadUnitId: units.transport,
      coDraftingUnitIds: [],
      issuingOrganId: units.government,
      topic,
      flags,
    }),
  );
}
