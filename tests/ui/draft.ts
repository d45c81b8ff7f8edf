import { parseProvisions } from '~/domain/provision/parse-provisions';

const source = `临溪县养犬管理办法
（征求意见稿）

第一章 总则
第一条 为了规范养犬行为，维护公共卫生，保障公民人身安全，制定本办法。
第二条 县公安机关负责本办法的实施，并履行下列职责：
（一）办理养犬登记；
（二）查处下列行为：
1. 遛犬不牵引；
2. 放任犬只伤人；
（三）收容流浪犬。
乡镇人民政府协助做好相关工作。

第二章 登记与收费
第三条 养犬登记按照下列标准收费：

| 犬只 | 每年 |
| --- | --- |
| 工作犬 | 免收 |
| 其他犬 | 五十元 |

第四条 本办法自2026年7月1日起施行。

附件1 养犬登记表
登记表由县公安机关统一印制。
`;

/** A small draft with everything the components must set: chapters, 款, 项, 目, a table and an attachment. */
export const draft = parseProvisions(source);

/** A draft without chapters. */
export const shortDraft = parseProvisions('第一条 养犬应当登记。\n第二条 遛犬应当牵引。\n');
