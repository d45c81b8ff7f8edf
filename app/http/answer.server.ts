import { json } from '@remix-run/node';
import type { Reason } from '~/domain/reason';

/** What a form page is shown again with: the reasons of the rule, beside what was typed. */
export type Refused = { reasons: Reason[] };

const statusOf: Record<string, number> = {
  forbidden: 403,
  not_found: 404,
  too_many: 429,
  credentials_wrong: 422,
  receipt_wrong: 422,
  sign_up_wrong: 422,
  trap_filled: 422,
};

/** The HTTP status of a refusal. Everything that a rule said no to is 409 unless the table says otherwise. */
export const refusalStatus = (reasons: Reason[]): number => statusOf[reasons[0]?.code ?? ''] ?? 409;

export const answerRefused = (reasons: Reason[]) => json<Refused>({ reasons }, refusalStatus(reasons));

/** The page of an address that names nothing. */
export const notFound = () => new Response(null, { status: 404, statusText: 'Not Found' });
