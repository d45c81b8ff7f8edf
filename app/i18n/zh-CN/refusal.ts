/** Why a rule says no. Codes are those of `Reason`. */
export const refusal = {
  forbidden: '您的岗位不能办理这件事',
  not_found: '没有找到',
  too_many: '操作太频繁了，请过一会儿再试',
  credentials_wrong: '账号或密码不对',
  login_name_taken: '这个账号已经有人用了',
};
