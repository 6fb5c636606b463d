import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deleteAnnouncementsWorkflow } from "../../../../workflows/announcement/workflows/delete-announcements"
import { updateAnnouncementWorkflow } from "../../../../workflows/announcement/workflows/update-announcement"
import { findAnnouncement } from "../read-announcements"
import type { AdminUpdateAnnouncementType } from "../validators"

/** One announcement. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ announcement: await findAnnouncement(req.scope, req.params.id ?? "") })
}

/** Changes what is mentioned of an announcement. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminUpdateAnnouncementType>,
  res: MedusaResponse
): Promise<void> {
  const id = req.params.id ?? ""
  await updateAnnouncementWorkflow(req.scope).run({ input: { ...req.validatedBody, id } })
  res.json({ announcement: await findAnnouncement(req.scope, id) })
}

/** Takes an announcement off the pages. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await findAnnouncement(req.scope, req.params.id ?? "")
  await deleteAnnouncementsWorkflow(req.scope).run({ input: { ids: [id] } })
  res.json({ id, object: "announcement", deleted: true })
}
