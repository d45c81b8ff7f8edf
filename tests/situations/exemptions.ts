import type { Act } from '~/commands/act.server';
import { decideExemption } from '~/commands/exemptions/decide.server';
import { requestExemption } from '~/commands/exemptions/request.server';
import type { ExemptionGround } from '~/domain/vocabulary';
import { type County, given } from './county';

/** The smallest PDF that is one by its content. */
export const proof = new TextEncoder().encode(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

type Docket = { docketId: string };
type Asked = { ground?: ExemptionGround; at?: string };

/** An exception that the drafting unit asked for. */
export async function requestedExemption({ as }: County, { docketId }: Docket, asked: Asked = {}): Promise<string> {
  const { ground = 'emergency_simplified', at = '2026-03-04 09:00' } = asked;
  const facts = '汛期渡口险情，须立即施行。';
  const outcome = await requestExemption(as('drafter', at), { docketId, ground, facts, document: proof });
  return given(outcome).exemptionId;
}

export const approval = {
  decision: 'approved' as const,
  post: '县政府办公室副主任',
  reason: '情况属实，符合简化程序的情形。',
  publicLine: '因汛期渡口险情，本办法未公开征求意见。',
};

/** The same, approved by the government office. */
export async function approvedExemption(county: County, docket: Docket, asked: Asked = {}): Promise<string> {
  const exemptionId = await requestedExemption(county, docket, asked);
  const { at = '2026-03-05 09:00' } = asked;
  given(await decideExemption(county.as('governmentOffice', at), { exemptionId, ...approval }));
  return exemptionId;
}

/** A shortening of the period, approved by this colleague, who from then on may not review the docket. */
export async function decidedExemption(county: County, docket: Docket, approver: Act): Promise<string> {
  const exemptionId = await requestedExemption(county, docket, {
    ground: 'emergency_shortened',
    at: '2026-04-13 10:00',
  });
  given(await decideExemption(approver, { exemptionId, ...approval }));
  return exemptionId;
}
