import type { Origin } from "../http/origin"

/** Who does something, and from where. */
export type Doer = Origin & { actor_type: "customer" | "user" | "visitor"; actor_id?: string }

export type ChangePasswordInput = {
  auth_identity_id: string
  /** Sign-in provider whose password it is. */
  provider: string
  /** What the provider calls the account: its e-mail. */
  entity_id: string
  /** Body for the provider, with the new `password`. */
  data: Record<string, unknown>
  /** Id of the reset link that allows the change; none where the old password did. */
  link_id?: string
  by: Doer
}

export type UnlockCustomerInput = { customer_id: string; by: Doer }

export type AskEmailChangeInput = {
  auth_identity_id: string
  customer_id: string
  /** The new one, folded. */
  email: string
  old_email: string
  /** Language of the page where it was asked for. */
  locale?: string
  by: Doer
}

export type ChangeEmailInput = {
  auth_identity_id: string
  customer_id: string
  email: string
  by: Doer
}
