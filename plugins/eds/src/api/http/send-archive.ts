import type { MedusaResponse } from "@medusajs/framework/http"
import type { Archive } from "../../archive/load"

/** Answers with a ZIP file to be saved. Nobody on the way keeps a copy. */
export const sendArchive = (res: MedusaResponse, { name, bytes }: Archive): void => {
  res
    .status(200)
    .set({
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    })
    .send(bytes)
}
