export const account = {
  signIn: '工作人员登录',
  staffOnly: '提意见不需要登录。这里只供政府工作人员使用。',
  loginName: '账号',
  password: '密码',
};
