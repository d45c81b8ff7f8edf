import type { Source } from '../reason';
import type { ClassFlags } from '../vocabulary';

// Every article here was read in the statute's own words. What only the county plan asks for has no source to print.
const decree713 = (article: string): Source => ({ document: '重大行政决策程序暂行条例', article });
const organisation: Source = { document: '地方各级人民代表大会和地方各级人民政府组织法', article: '第七十五条' };
const rulemaking = (article: string): Source => ({ document: '规章制定程序条例', article });
const business: Source = { document: '优化营商环境条例', article: '第六十二条' };

type Asked = 'consultation' | 'materials' | 'answers' | 'feedback' | 'submission';

const forMajorDecisions: Partial<Record<Asked, Source>> = {
  consultation: decree713('第十五条'),
  materials: decree713('第十五条'),
  answers: decree713('第十八条'),
  submission: decree713('第二十六条'),
};
const forEnterprises: Partial<Record<Asked, Source>> = { consultation: business, feedback: business };

/** Which articles ask for something of a docket of these classes. A county follows the procedure for rules by analogy (its article 36). */
export function sourcesOf(asked: Asked, flags: ClassFlags): Source[] {
  const sources: (Source | undefined)[] = [];
  if (flags.majorDecision) sources.push(forMajorDecisions[asked]);
  if (flags.normativeDocument || flags.rightsImpact) {
    if (asked === 'consultation') sources.push(organisation, rulemaking('第二十条'));
    if (asked === 'materials') sources.push(rulemaking('第十五条'));
  }
  if (flags.enterpriseRelated) sources.push(forEnterprises[asked]);
  return sources.filter((source) => source !== undefined);
}
