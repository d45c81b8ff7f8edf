import type { Role } from '../../app/domain/vocabulary';
import type { DemoCounty } from './story';

type DemoAccount = { login: string; name: string; grants: { role: Role; unit: string }[] };

/** One account a post. The two of the drafting units work for every unit that drafts, so that few accounts show everything. */
export function demoAccounts({ dockets }: DemoCounty): DemoAccount[] {
  const drafting = [...new Set(dockets.map(({ leadUnit }) => leadUnit))];
  const inEach = (role: Role) => drafting.map((unit) => ({ role, unit }));
  return [
    { login: 'qicao', name: '起草员 甲', grants: inEach('drafter') },
    { login: 'danwei', name: '起草单位负责人 乙', grants: inEach('unitHead') },
    { login: 'gongkai', name: '政务公开员 丙', grants: [{ role: 'opennessOffice', unit: 'openness-office' }] },
    { login: 'zhengfuban', name: '政府办主任 丁', grants: [{ role: 'governmentOffice', unit: 'government-office' }] },
    { login: 'sifa', name: '审核员 戊', grants: [{ role: 'legalReviewer', unit: 'justice-bureau' }] },
    {
      login: 'shichang',
      name: '公平竞争审查员 己',
      grants: [{ role: 'marketRegulator', unit: 'market-regulation-bureau' }],
    },
    { login: 'mishu', name: '会议秘书 庚', grants: [{ role: 'meetingSecretary', unit: 'government-office' }] },
    { login: 'shenji', name: '审计员 辛', grants: [{ role: 'auditor', unit: 'government-office' }] },
    { login: 'guanli', name: '管理员 壬', grants: [{ role: 'administrator', unit: 'government-office' }] },
  ];
}
