export const account = {
  signIn: 'Staff sign-in',
  staffOnly: 'You do not need to sign in to comment. This page is for government staff only.',
  loginName: 'Account name',
  password: 'Password',
};
