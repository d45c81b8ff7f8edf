import type { PeriodVerdict } from '../period/judge-period';
import type { ClassMinimum } from '../period/period-class';
import type { ProvisionNode } from '../provision/provision';
import type { BasisKind, BasisRelation, ClassFlags } from '../vocabulary';

/** One policy-basis entry as the public sees it; `supports` are ordinals of articles, '3' or '10-1'. */
export type PublicBasis = {
  id: string;
  kind: BasisKind;
  title: string;
  documentNumber: string;
  issuingBody: string;
  citedArticle: string;
  quotation: string;
  relation: BasisRelation;
  supports: string[];
};

/** Everything that the public was shown when a notice went out, frozen on that day. Times are ISO instants in UTC. */
export type NoticeSnapshot = {
  docket: {
    number: string;
    title: string;
    summary: string;
    affected: string;
    flags: ClassFlags;
    leadUnit: string;
    coDraftingUnits: string[];
    issuingOrgan: string;
  };
  consultation: {
    number: string;
    round: number;
    opensAt: string;
    closesAt: string;
    publishedAt: string;
    channels: { online: true; post?: string; email?: string; phone?: string; fax?: string; counter?: string };
    shortenedReason: string | null;
  };
  period: {
    countedDays: number;
    exclusiveDays: number;
    inclusiveDays: number;
    unit: 'day' | 'workingDay';
    verdict: PeriodVerdict;
    minimum: ClassMinimum[];
    profileVersion: number;
  };
  draft: { id: string; version: number; textHash: string; sourceHash: string | null; nodes: ProvisionNode[] };
  notes: string;
  basis: PublicBasis[];
};
