import type { Reason } from '../reason';

/** What is looked at before an administrator changes an account. */
export type AccountChangeFacts = {
  /** The administrator's own account. */
  own: boolean;
  /** Nobody could administer any more. */
  leavesNoAdministrator: boolean;
};

/** Why the roles of an account may not be changed so, or the account not be disabled: duties are separated from whoever gives them. */
export const refusalsToChangeRole = ({ own, leavesNoAdministrator }: AccountChangeFacts): Reason[] => [
  ...(own ? [{ code: 'own_account' }] : []),
  ...(leavesNoAdministrator ? [{ code: 'last_administrator' }] : []),
];
