import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadArchive } from "../../../../../../../archive/load"
import { requireCustomer } from "../../../../../../http/actor"
import { sendArchive } from "../../../../../../http/send-archive"

/** The buyer's own signature with all its evidence, as a ZIP file. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const archive = await loadArchive(req.scope, req.params.id ?? "", requireCustomer(req))
  sendArchive(res, archive)
}
