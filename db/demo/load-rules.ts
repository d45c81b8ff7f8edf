import { proposeRules } from '../../app/commands/rules/propose.server';
import { addNaturalDays } from '../../app/domain/calendar/day';
import { actOf, moment, must, type Stage } from './stage';

/** A change to the rules that waits for a second person: answers come sooner, and small matters stay open longer. */
export async function loadRules(stage: Stage): Promise<void> {
  must(
    await proposeRules(actOf(stage, 'guanli', moment(stage, -1, '16:20')), {
      effectiveFrom: addNaturalDays(stage.today, 30),
      reason:
        '今年4次征求意见的反馈平均用了16日，群众希望早一点知道结果；小事项只给7个工作日，住在山里的乡亲来不及。政务公开领导小组会议同意调整。',
      limits: {
        feedbackDue: { value: 20, unit: 'day', note: '自征求意见截止之日起计算' },
        minDaysOther: { value: 10, unit: 'workingDay', note: '其他事项的最短期限' },
      },
    }),
  );
}
