import type { MedusaContainer } from "@medusajs/framework/types"

/** Container key of a shop's own {@link IdentitySource}: a module registered under this name. */
export const IDENTITY_SOURCE = "identitySource"

/** Who a customer is, as their identity document says. */
export interface IdentitySource {
  /** The personal number with most of its digits hidden; null when it is not known. */
  maskedIinOf(customerId: string): Promise<string | null>
}

/** Knows nobody. */
const unknown: IdentitySource = { maskedIinOf: async () => null }

/** The shop's source; without one, personal numbers are not known. */
export const identitySource = (container: Pick<MedusaContainer, "resolve">): IdentitySource =>
  container.resolve<IdentitySource | undefined>(IDENTITY_SOURCE, { allowUnregistered: true }) ??
  unknown
