import { confirmDraft } from '~/commands/drafts/confirm.server';
import { uploadDraft } from '~/commands/drafts/upload.server';
import type { Stage } from '~/domain/vocabulary';
import { type County, given } from './county';

type Docket = { docketId: string };

/** A version of the text as an officer pastes it in; its split waits to be confirmed. */
export async function uploadedDraft(
  { as }: County,
  { docketId }: Docket,
  text: string,
  stage: Stage = 'consultation',
  at?: string,
) {
  const source = { name: '', bytes: new TextEncoder().encode(text) };
  return given(await uploadDraft(as('drafter', at), { docketId, stage, source })).draftId;
}

/** The same with its split confirmed. */
export async function confirmedText(
  county: County,
  docket: Docket,
  text: string,
  stage: Stage = 'consultation',
  at?: string,
) {
  const draftId = await uploadedDraft(county, docket, text, stage, at);
  given(await confirmDraft(county.as('drafter', at), { draftId }));
  return draftId;
}
