/** Why a rule says no. Codes are those of `Reason`. */
export const refusal = {
  forbidden: 'Your post does not allow you to do this',
  not_found: 'Not found',
  too_many: 'Too many attempts, please try again later',
  credentials_wrong: 'The account name or the password is wrong',
  login_name_taken: 'This account name is taken',
};
