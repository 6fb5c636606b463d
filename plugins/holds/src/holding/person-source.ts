import type { MedusaContainer } from "@medusajs/framework/types"

/** Container key of a shop's own {@link PersonSource}: a module registered under this name. */
export const PERSON_SOURCE = "personSource"

/** Says which customers are one person, for limits that hold over accounts (B4). */
export interface PersonSource {
  /**
   * @param customerId id of a registered customer
   * @returns the same text for all accounts of one person, and nothing that names them; null when
   *   nobody knows
   */
  personOf(customerId: string): Promise<string | null>
}

const nobody: PersonSource = { personOf: async () => null }

/** The shop's own source; without one each account is a person. */
export const personSource = (container: Pick<MedusaContainer, "resolve">): PersonSource =>
  container.resolve<PersonSource | undefined>(PERSON_SOURCE, { allowUnregistered: true }) ?? nobody
