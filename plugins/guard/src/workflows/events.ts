/**
 * Events of accounts; none but `EMAIL_CHANGE_REQUESTED` carries a secret.
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
  /** `{ auth_identity_id, customer_id, email, old_email, locale, token }`; `token` is the secret of the link */
  EMAIL_CHANGE_REQUESTED: "guard.email_change_requested",
  /** `{ auth_identity_id, customer_id, email, old_email }` */
  EMAIL_CHANGED: "guard.email_changed",
  /** `{ auth_identity_id, customer_id, actor_type, actor_id, ip, user_agent, new_device }` */
  SIGNED_IN: "guard.signed_in",
} as const
