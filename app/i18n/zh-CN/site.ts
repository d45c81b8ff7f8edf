export const site = {
  nav: { consultations: '征集库', meetings: '常务会议与公众代表', follow: '查意见', about: '关于民议' },
  missing: {
    title: '没有找到这个页面',
    text: '地址可能写错了，也可能这份材料还没有公开。',
    onwards: '看看正在征求意见的文件',
  },
  broken: {
    title: '页面出错了',
    text: '这是我们的问题，不是您的问题。您可以稍后再试；如果打电话来问，请告诉我们下面的编号。',
    reference: '编号：',
  },
};
