export const site = {
  description: '政府文件出台以前公开征求意见：看草案，逐条提意见，查每条意见的采纳情况。不用注册。',
  nav: {
    consultations: '征集库',
    activities: '听证和问卷',
    meetings: '常务会议',
    follow: '查意见',
    about: '关于民议',
  },
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
  tooLarge:
    '这次发送的内容太大，没有收下，也没有保存任何一部分。请返回上一页（您填写的内容还在），删短文字或换小一些的文件，再发送一次。',
  lengthMissing: '发送的内容没有说明长度，没有收下。请换一个浏览器再试。',
};
