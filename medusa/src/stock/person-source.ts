import { Module } from "@medusajs/framework/utils"
import type { EdsModuleService } from "@qazyna/eds/modules/eds"
import { PERSON_SOURCE, type PersonSource } from "@qazyna/holds/holding/person-source"

/** A buyer is the person of the IIN in their EDS, known here by a number only (B4). */
class EdsPersonSource implements PersonSource {
  constructor(private readonly container: { eds: EdsModuleService }) {}

  async personOf(customerId: string): Promise<string | null> {
    const account = await this.container.eds.accounts.findByCustomer(customerId)
    return account?.person_id ?? null
  }
}

export default Module(PERSON_SOURCE, { service: EdsPersonSource })
