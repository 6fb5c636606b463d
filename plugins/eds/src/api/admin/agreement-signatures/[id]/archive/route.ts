import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadArchive } from "../../../../../archive/load"
import { sendArchive } from "../../../../http/send-archive"
import { record } from "../../../record"

/** One signature with all its evidence, as a ZIP file. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const id = req.params.id ?? ""
  const archive = await loadArchive(req.scope, id)
  await record(req, {
    action: "eds.archive_exported",
    subject_type: "eds_agreement_signature",
    subject_id: id,
  })
  sendArchive(res, archive)
}
