import { MedusaService } from "@medusajs/framework/utils"
import Branch from "./models/branch"
import { parseBranchesOptions, type BranchesOptions } from "./options"

/** Stores branches; reading, writing and soft deletion come from the framework. */
class BranchModuleService extends MedusaService({ Branch }) {
  /** Options of the plugin as given in the shop's configuration, with defaults filled in. */
  readonly options: BranchesOptions

  constructor(container: Record<string, unknown>, options: unknown) {
    super(container, options)
    this.options = parseBranchesOptions(options)
  }
}

export default BranchModuleService
