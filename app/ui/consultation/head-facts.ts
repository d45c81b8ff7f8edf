import type { PublicPhase } from '~/domain/consultation/register';

/** The facts that stand over every tab of a consultation. Days as `YYYY-MM-DD`. */
export type Head = {
  number: string;
  phase: PublicPhase;
  title: string;
  summary: string;
  units: string[];
  phone: string | null;
  days: { first: string; last: string };
  daysLeft: number;
  opinions: number;
  due: { day: string; provisional: boolean; overdue: boolean };
  answeredAt: string | null;
  terminationReason: string | null;
  documentNumber: string | null;
  otherRounds: { number: string; round: number }[];
};
