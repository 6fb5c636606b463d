import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The lines above every page that are valid now, in the language of the request (G0). */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const now = new Date()
  const { data: announcements } = await query.graph(
    {
      entity: "announcement",
      fields: ["id", "message", "link", "level"],
      filters: {
        $and: [
          { $or: [{ starts_at: null }, { starts_at: { $lte: now } }] },
          { $or: [{ ends_at: null }, { ends_at: { $gt: now } }] },
        ],
      },
      pagination: { order: { rank: "ASC", id: "ASC" } },
    },
    { locale: req.locale }
  )
  res.json({ announcements })
}
