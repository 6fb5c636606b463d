/**
 * Events of accounts; none carries a secret.
 *
 * `auth_identity_id` is in all of them, `customer_id` where the account is a buyer's.
 */
export const GuardEvents = {
  /** `{ auth_identity_id, customer_id, email }` */
  ACCOUNT_LOCKED: "guard.account_locked",
  /** `{ auth_identity_id, customer_id, email }` */
  ACCOUNT_UNLOCKED: "guard.account_unlocked",
  /** `{ auth_identity_id, customer_id, email }` */
  PASSWORD_CHANGED: "guard.password_changed",
  /** `{ auth_identity_id, customer_id, actor_type, actor_id, ip, user_agent, new_device }` */
  SIGNED_IN: "guard.signed_in",
} as const
