import type { DemoView } from './story';

/** What the representatives said on the one item for decision of the 22nd meeting, and what became of it. */
export const viewsOnBusiness: DemoView[] = [
  {
    representative: 'deputy',
    agendaItem: 'business',
    ledTo: '第十条',
    text: '村里开小店的多是五六十岁的人，不会在手机上办证、申请。文件写了一件事办理，还要有人帮着办。建议政务服务大厅保留人工窗口，行动不便的由乡镇上门，不要让人为一张表跑几趟县城。',
    confirmed: true,
    adoption: {
      result: 'adopted',
      reason:
        '正式文本第十条增加规定：保留人工帮办窗口，为不会使用智能手机的经营者代填代办，对行动不便的由乡镇便民服务中心上门服务。',
      handledBy: 'development-reform-commission',
    },
  },
  {
    representative: 'resident',
    agendaItem: 'business',
    text: '我卖早点二十年，最怕今天让摆明天不让摆。早上6点到9点能摆，我很高兴。希望地方定下来以后不要老是换，划线的位置提前贴出来，让我们摊主也能参加商量，垃圾桶也给配上。',
    confirmed: true,
    adoption: {
      result: 'partial',
      reason:
        '文件已经规定公布位置、时间和要求，并征求经营者意见。县城市管理局将在划定的早餐点配置垃圾桶；道路施工等情况下位置仍可能调整，调整前提前10日公告。',
      handledBy: 'urban-management-bureau',
    },
  },
  {
    representative: 'enterprise',
    agendaItem: 'business',
    text: '风险补偿对没有抵押物的小厂很有用，但单户100万元买不了一套像样的设备。建议对有订单、有纳税记录的制造企业放宽到200万元，或者另外安排设备贷款贴息，分清楚谁真正需要长期贷款。',
    confirmed: true,
    adoption: {
      result: 'rejected',
      reason:
        '资金总额为1000万元，放宽上限会使受益户数减少一半以上，会议决定首年仍按单户100万元执行，满一年后根据使用情况评估；设备贷款由首贷服务逐户对接。',
      handledBy: 'development-reform-commission',
    },
  },
  {
    representative: 'association',
    agendaItem: 'business',
    text: '协会支持合并检查。现在各部门的检查标准不统一，同一个厨房，有的要求装门，有的要求拆门。建议合并检查时由牵头部门出一张表，整改要求写在一起，前后不能打架，并提前告诉商户查什么。',
    confirmed: true,
    adoption: {
      result: 'adopted',
      reason:
        '会议要求县市场监督管理局牵头，会同有关部门在施行后30日内编制餐饮、住宿、零售三张联合检查表，在县人民政府网站公布，检查时一次告知整改要求。',
      handledBy: 'market-regulation-bureau',
    },
  },
  {
    representative: 'expert',
    agendaItem: 'business',
    text: '措施多、条目细，关键在兑现。建议给每项措施设一个可以检验的指标，例如平均付款天数、合并检查比例、减租到户率，每半年公布一次，三年到期前由没有参与起草的单位评估，再决定是否延续。',
    confirmed: true,
    adoption: {
      result: 'partial',
      reason:
        '采纳定期公布的意见，在座谈会收集问题之外，每半年公布付款天数、检查次数、减租户数三项数据。其余指标的统计口径尚不成熟，先试行一年再研究。',
      handledBy: 'development-reform-commission',
    },
  },
  {
    representative: 'media',
    agendaItem: 'business',
    text: '采访中商户问得最多的是门前的路什么时候修完。建议把在建工程的工期、联系人、延期原因放到一张公开的地图上，方便查询，也便于媒体监督，比一家一家贴通知更管用。',
    adoption: {
      result: 'referred',
      reason:
        '属于工程信息公开的具体方式，转县住房和城乡建设局会同县融媒体中心研究，在城区施工信息公开工作中落实，两个月内答复代表。',
      handledBy: 'housing-bureau',
      dueInDays: 42,
    },
  },
];
