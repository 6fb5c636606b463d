import { Module } from "@medusajs/framework/utils"
import { IDENTITY_SOURCE, type IdentitySource } from "@qazyna/branches/pickup/identity-source"
import type { EdsModuleService } from "@qazyna/eds/modules/eds"

/** A buyer is the person of the certificate that they registered with (B6). */
class EdsIdentitySource implements IdentitySource {
  constructor(private readonly container: { eds: EdsModuleService }) {}

  async maskedIinOf(customerId: string): Promise<string | null> {
    const account = await this.container.eds.accounts.findByCustomer(customerId)
    return account?.iin_masked ?? null
  }
}

export default Module(IDENTITY_SOURCE, { service: EdsIdentitySource })
