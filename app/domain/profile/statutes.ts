/** A limit read in the text of a national statute. `bound` says which side is stricter. */
export type Statute = {
  value: number;
  unit: 'day' | 'workingDay' | 'year';
  bound: 'atLeast' | 'atMost';
  source: { document: string; article: string };
};

/**
 * The only limits that may be printed as law: each was read in the statute's own words. Adding one means having read
 * the article; what a county or a province asks beyond these is a county setting, with its document named there.
 */
export const statutes = {
  minDaysMajorDecision: {
    value: 30,
    unit: 'day',
    bound: 'atLeast',
    source: { document: '重大行政决策程序暂行条例', article: '第十五条' },
  },
  minDaysEnterpriseRelated: {
    value: 30,
    unit: 'day',
    bound: 'atLeast',
    source: { document: '优化营商环境条例', article: '第六十二条' },
  },
  hearingMaterialsBefore: {
    value: 7,
    unit: 'day',
    bound: 'atLeast',
    source: { document: '重大行政决策程序暂行条例', article: '第十六条' },
  },
  reviewMinMajorDecision: {
    value: 7,
    unit: 'workingDay',
    bound: 'atLeast',
    source: { document: '重大行政决策程序暂行条例', article: '第二十六条' },
  },
  publishWithin: {
    value: 20,
    unit: 'workingDay',
    bound: 'atMost',
    source: { document: '政府信息公开条例', article: '第二十六条' },
  },
  piaRecordRetention: {
    value: 3,
    unit: 'year',
    bound: 'atLeast',
    source: { document: '个人信息保护法', article: '第五十六条' },
  },
} as const satisfies Record<string, Statute>;
