import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { auditSink } from "../../../../../audit/sink"
import { courierService } from "../../../../../service"
import { importRates } from "../../../../../tariff/import-rates"
import { setCourierTariffWorkflow } from "../../../../../workflows"
import type { AdminImportCourierRatesType } from "../../../validators"

/** Takes rates of a CSV table over into the tariff; rows that are wrong are left out and named. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminImportCourierRatesType>,
  res: MedusaResponse
): Promise<void> => {
  const { version: base, csv, check } = req.validatedBody
  const current = await courierService(req.scope).requireTariff()
  const { tariff, imported, refused } = importRates(current.content, csv)
  if (check || imported === 0) {
    res.json({ version: current.version, imported, refused })
    return
  }
  const author = req.auth_context.actor_id
  const { result } = await setCourierTariffWorkflow(req.scope).run({
    input: { base, tariff, author },
  })
  await auditSink(req.scope).record({
    action: "courier_tariff.imported",
    actor_type: "user",
    actor_id: author,
    subject_type: "courier_tariff",
    subject_id: String(result.version),
    ip: req.ip,
    details: { rows: imported, refused: refused.length },
  })
  res.json({ version: result.version, imported, refused })
}
