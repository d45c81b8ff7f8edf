import type { Read } from 'db/database';
import { type StepItem, stepItems } from '~/domain/gate/step-items';
import { countyAsks } from '~/domain/gate/step-rules';
import type { DocketFacts } from './docket-facts.server';
import { profileVersion } from './rules-profile.server';

/** The steps that the county asks for of a docket, by the version of the rules profile that it started under. */
export async function stepsAskedByCounty(read: Read, docket: DocketFacts): Promise<StepItem[]> {
  const { limits } = await profileVersion(read, docket.profileVersion);
  return stepItems.filter((item) => countyAsks(item, docket.flags, (setting) => limits[setting].value));
}
