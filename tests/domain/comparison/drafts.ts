import { compareDrafts } from '~/domain/comparison/compare-drafts';
import { chineseNumeral } from '~/domain/provision/numerals';
import { parseProvisions } from '~/domain/provision/parse-provisions';

/** The parking rules of a county that does not exist, one article each. */
export const rules = {
  purpose: '为了加强公共停车场管理，改善城乡交通秩序，方便群众出行，结合本县实际，制定本办法。',
  scope: '本办法适用于本县城镇规划区内公共停车场的规划、建设、使用和监督管理。',
  duties: '县公安机关负责停车秩序管理，县住房城乡建设部门负责停车场规划建设，乡镇人民政府配合做好本辖区停车管理工作。',
  planning: '县住房城乡建设部门应当会同有关部门编制停车场专项规划，报县人民政府批准后向社会公布。',
  building: '新建商场、医院、学校应当按照标准配套建设停车场，并与主体工程同时交付使用。',
  fees: '公共停车场收费标准由县发展改革部门制定，并在入口处公示；停放不足三十分钟的，免收停车费。',
  access: '公共停车场应当设置无障碍停车位，残疾人驾驶的机动车免费停放。',
  sharing: '鼓励机关、企业事业单位在夜间和节假日将内部停车场向社会开放。',
  upkeep: '停车场经营者应当维护设施完好，配备照明、消防设备，不得擅自改变停车场用途。',
  obstacles: '任何单位和个人不得在道路上设置地锁、石墩等障碍物占用公共停车泊位。',
  penalty: '擅自改变停车场用途的，由县住房城乡建设部门责令限期改正；逾期不改正的，处一千元以上五千元以下罚款。',
  force: '本办法自2027年1月1日起施行，有效期五年。',
};

/** Prints the wordings as 第一条, 第二条 and so on, in order. */
export function numbered(...wordings: string[]): string {
  return wordings.map((wording, k) => `第${chineseNumeral(k + 1)}条 ${wording}\n`).join('');
}

export function compareTexts(before: string, after: string) {
  return compareDrafts(parseProvisions(before), parseProvisions(after));
}

/** One line per change, as `renumbered 第一条→第二条`. */
export function told(before: string, after: string): string[] {
  return compareTexts(before, after).changes.map(
    ({ change, beforeLabel, afterLabel }) => `${change} ${beforeLabel}→${afterLabel}`,
  );
}

/** What `work` gives, and the processor time that it took, which does not depend on what else the machine is doing. */
export function timed<T>(work: () => T): { result: T; milliseconds: number } {
  const started = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(started);
  return { result, milliseconds: Math.round((user + system) / 1000) };
}
