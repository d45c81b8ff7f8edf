import type { Source } from '../reason';
import type { ClassFlag, ClassFlags } from '../vocabulary';
import type { Check } from './check';
import type { StepItem } from './step-items';

/** The county settings of the rules profile that ask for a step where no law does. */
export type StepSetting =
  | 'askUnitReplies'
  | 'askGroupViews'
  | 'askHearing'
  | 'askExpertOpinion'
  | 'askRiskReport'
  | 'askUnitLegality'
  | 'askUnitDiscussion'
  | 'askLetter';

type Rule = {
  check: Check['check'];
  /** Of dockets with all of these classes the law asks for it; no setting of a county lifts it. */
  law?: { classes: readonly ClassFlag[]; source: Source };
  /** Beyond the law, where the setting says yes, of dockets of this class; without a class, of every docket. */
  county?: { setting: StepSetting; class?: ClassFlag };
  /** The article itself asks for it only of some matters: a written reason says that this is none of them. */
  mayNotApply: boolean;
};

const decree713 = (article: string): Source => ({ document: '重大行政决策程序暂行条例', article });

/** Who asks for which step, and whether a reason may take its place. */
export const stepRules: Record<StepItem, Rule> = {
  unitReplies: {
    check: 'departments_heard',
    law: { classes: ['majorDecision'], source: decree713('第十三条') },
    county: { setting: 'askUnitReplies' },
    mayNotApply: false,
  },
  enterpriseViews: {
    check: 'enterprises_heard',
    law: { classes: ['enterpriseRelated'], source: { document: '优化营商环境条例', article: '第六十二条' } },
    mayNotApply: false,
  },
  groupViews: {
    check: 'groups_heard',
    law: { classes: ['majorDecision', 'specialGroups'], source: decree713('第十四条') },
    county: { setting: 'askGroupViews', class: 'specialGroups' },
    mayNotApply: false,
  },
  // A hearing may be held (decree 713, article 16): it is the county that wants to read why there was none.
  hearing: { check: 'hearing_held', county: { setting: 'askHearing' }, mayNotApply: true },
  expertOpinion: {
    check: 'experts_heard',
    law: { classes: ['majorDecision'], source: decree713('第十九条') },
    county: { setting: 'askExpertOpinion' },
    mayNotApply: true,
  },
  riskReport: {
    check: 'risks_assessed',
    law: { classes: ['majorDecision'], source: decree713('第二十二条') },
    county: { setting: 'askRiskReport' },
    mayNotApply: true,
  },
  unitLegality: { check: 'unit_legality', county: { setting: 'askUnitLegality' }, mayNotApply: false },
  unitDiscussion: { check: 'unit_discussion', county: { setting: 'askUnitDiscussion' }, mayNotApply: false },
  letter: { check: 'letter_signed', county: { setting: 'askLetter' }, mayNotApply: false },
};

// A class that is not known counts as one that the docket has.
const has = (flags: Partial<ClassFlags>, flag: ClassFlag): boolean => flags[flag] !== false;

/** The article that asks for a step of a docket of these classes; none where only the county does. */
export function lawAsking(item: StepItem, flags: Partial<ClassFlags>): Source[] {
  const { law } = stepRules[item];
  return law?.classes.every((flag) => has(flags, flag)) ? [law.source] : [];
}

/** Whether the county's setting, as it was, asks for a step of a docket of these classes. */
export function countyAsks(
  item: StepItem,
  flags: Partial<ClassFlags>,
  isOn: (setting: StepSetting) => boolean,
): boolean {
  const { county } = stepRules[item];
  return county !== undefined && isOn(county.setting) && (!county.class || has(flags, county.class));
}
