import type { MedusaContainer } from "@medusajs/framework/types"
import { EDS_MODULE } from "../modules/eds"
import type EdsModuleService from "../modules/eds/service"

/** Deletes challenges, proofs and used signatures that nobody can use any more. */
export default async function tidyEds(container: MedusaContainer): Promise<void> {
  await container.resolve<EdsModuleService>(EDS_MODULE).tidy()
}

export const config = { name: "tidy-eds", schedule: "*/10 * * * *" }
