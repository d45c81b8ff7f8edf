/** Asked of a sender whose network sent very much. */
export const effort = {
  title: '还差一步',
  why: '您这里的网络刚刚交来了很多份（全村、全单位可能共用一个网络）。为了防止机器刷屏，请稍等一下再提交。您写的都还在，一个字也没丢。',
  wait_other: '请等 {{count}} 秒，再按下面的提交按钮。',
  proving: '正在核对，几秒钟就好。请不要关掉这一页。',
  ready: '核对好了，请重新选好要附的文件，再按提交。',
};
