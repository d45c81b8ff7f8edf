import { type StepItem, stepItems } from '../gate/step-items';
import { lawAsking, stepRules } from '../gate/step-rules';
import { type ClassFlags, type MaterialItem, materialItems } from '../vocabulary';

/** Something that stands for an item: a part of the record or a file. `hash` is its SHA-256, `at` an ISO instant. */
export type Evidence = {
  kind: 'record' | 'file';
  name: string;
  hash: string | null;
  href: string | null;
  at: string | null;
};

/** Why an item is not asked for: the class of the docket or its course say so, or the drafting unit does, in words. */
export type NotApplicable =
  | { why: 'notEnterpriseRelated' | 'notAsked' | 'nobodyConsulted' | 'noExemption' }
  | { why: 'stated'; text: string };

export type MaterialEntry = {
  item: MaterialItem;
  state: 'submitted' | 'notApplicable' | 'missing';
  evidence: Evidence[];
  notApplicable: NotApplicable | null;
};

type Flags = Pick<ClassFlags, 'enterpriseRelated' | 'majorDecision' | 'specialGroups'>;

export type MaterialFacts = {
  flags: Flags;
  /** The steps that the county asks for of this docket; the law asks for its own. */
  askedByCounty: readonly StepItem[];
  /** There was a published round of consultation. */
  consulted: boolean;
  /** An approved exemption stands in for the consultation. */
  exempted: boolean;
  evidence: Partial<Record<MaterialItem, Evidence[]>>;
  /** What the drafting unit said of items that do not apply. */
  stated: Partial<Record<MaterialItem, string>>;
};

const ofEnterprises: readonly MaterialItem[] = ['enterpriseViews', 'fairCompetition'];
const ofConsultation: readonly MaterialItem[] = ['comparison', 'notice', 'feedback'];
const always: readonly MaterialItem[] = ['reviewDraft', 'notes', 'basis'];

const stepOf = (item: MaterialItem): StepItem | undefined => stepItems.find((step) => step === item);

/**
 * Whether the drafting unit may say of an item that it does not apply. Of what every submission has (document 115 of 2018, point
 * 6; decree 713, article 26) and of what the docket's class asks for, it may not; of a step, as the gate takes it.
 */
export function mayNotApply(item: MaterialItem, flags: Flags): boolean {
  if (always.includes(item) || ofConsultation.includes(item) || item === 'exemption') return false;
  const step = stepOf(item);
  if (step) return stepRules[step].mayNotApply;
  return !(flags.enterpriseRelated && ofEnterprises.includes(item));
}

/** The whole list of materials, every item in one of three states. Nothing is ticked that has no evidence and no reason. */
export const materialList = (facts: MaterialFacts): MaterialEntry[] =>
  materialItems.map((item) => entryOf(item, facts));

function entryOf(item: MaterialItem, facts: MaterialFacts): MaterialEntry {
  const evidence = facts.evidence[item] ?? [];
  if (evidence.length > 0) return { item, state: 'submitted', evidence, notApplicable: null };
  const notApplicable = reasonNot(item, facts);
  return { item, state: notApplicable ? 'notApplicable' : 'missing', evidence, notApplicable };
}

function reasonNot(item: MaterialItem, facts: MaterialFacts): NotApplicable | null {
  const { flags, askedByCounty, consulted, exempted, stated } = facts;
  if (item === 'exemption') return { why: 'noExemption' };
  if (ofConsultation.includes(item) && !consulted && exempted) return { why: 'nobodyConsulted' };
  if (ofEnterprises.includes(item) && !flags.enterpriseRelated) return { why: 'notEnterpriseRelated' };
  const text = stated[item]?.trim();
  if (text && mayNotApply(item, flags)) return { why: 'stated', text };
  const step = stepOf(item);
  const isAsked = !step || askedByCounty.includes(step) || lawAsking(step, flags).length > 0;
  return isAsked ? null : { why: 'notAsked' };
}

/** The items that are neither there nor excused. */
export const missingItems = (entries: readonly MaterialEntry[]): MaterialItem[] =>
  entries.filter(({ state }) => state === 'missing').map(({ item }) => item);

export type MaterialChange = {
  item: MaterialItem;
  before: MaterialEntry['state'] | null;
  after: MaterialEntry['state'];
};

/** What an entry says, told by hashes; written out field by field, for a kept list has its fields in another order. */
function markOf(entry: MaterialEntry | undefined): string | undefined {
  if (!entry) return undefined;
  const { state, notApplicable, evidence } = entry;
  const said = notApplicable && [notApplicable.why, notApplicable.why === 'stated' ? notApplicable.text : ''];
  return JSON.stringify([state, said, evidence.map(({ hash, href }) => hash ?? href)]);
}

/** What changed in the materials from one attempt to the next: another state, or other evidence (told by its hash). */
export function materialChanges(before: readonly MaterialEntry[], after: readonly MaterialEntry[]): MaterialChange[] {
  return after.flatMap((entry) => {
    const earlier = before.find(({ item }) => item === entry.item);
    if (markOf(earlier) === markOf(entry)) return [];
    return { item: entry.item, before: earlier?.state ?? null, after: entry.state };
  });
}
