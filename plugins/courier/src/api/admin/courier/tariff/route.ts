import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { auditSink } from "../../../../audit/sink"
import { courierService } from "../../../../service"
import { setCourierTariffWorkflow } from "../../../../workflows"
import type { AdminSetCourierTariffType } from "../../validators"

/** The tariff in force with the number of its version, null before anybody set one; and the carriers. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  const service = courierService(req.scope)
  const tariff = await service.findTariff()
  res.json({
    version: tariff?.version ?? 0,
    tariff: tariff?.content ?? null,
    carriers: service.options.carriers.map(({ code, name }) => ({ code, name })),
  })
}

/** Puts a tariff in force in place of the version that it was made from. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminSetCourierTariffType>,
  res: MedusaResponse
): Promise<void> => {
  const { version, tariff } = req.validatedBody
  const author = req.auth_context.actor_id
  const { result } = await setCourierTariffWorkflow(req.scope).run({
    input: { base: version, tariff, author },
  })
  await auditSink(req.scope).record({
    action: "courier_tariff.set",
    actor_type: "user",
    actor_id: author,
    subject_type: "courier_tariff",
    subject_id: String(result.version),
    ip: req.ip,
    details: { zones: result.content.zones.length },
  })
  res.json({ version: result.version, tariff: result.content })
}
