/** What is wrong with a field. Codes are those of the schemas beside the commands. */
export const form = {
  required: 'Please fill this in',
  chooseOne: 'Please choose one',
  malformed: 'This is not in the right form, please check',
  tooLong: 'This is too long, please shorten it',
  loginNameShort: 'An account name has at least 3 characters',
  passwordShort: 'A password has at least 12 characters',
  passwordsDiffer: 'The two passwords differ',
  notADate: 'Please give a date',
  notAnEmail: 'This is not an e-mail address',
  articleNumbers: 'Please give article numbers, such as 3, 5-8',
  opinionMissing: 'Please write your opinion',
  opinionTooLong:
    'This is too long: an opinion has at most 10,000 characters. Write it as several, or send a letter or an e-mail',
  viewMissing: 'There is an adoption or a reason, but no view',
  day: { not_a_date: 'Please give a date' },
  holiday: { no_source: 'Please name the notice', not_a_year: 'Please give a year' },
};
