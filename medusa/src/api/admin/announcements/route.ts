import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createAnnouncementWorkflow } from "../../../workflows/announcement/workflows/create-announcement"
import { findAnnouncement, listAnnouncements } from "./read-announcements"
import type { AdminCreateAnnouncementType, AdminGetAnnouncementsParamsType } from "./validators"

/** All announcements with their messages in three languages. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminGetAnnouncementsParamsType>,
  res: MedusaResponse
): Promise<void> {
  const { limit, offset } = req.validatedQuery
  const page = await listAnnouncements(req.scope, { skip: offset, take: limit })
  res.json({ ...page, limit, offset })
}

/** Makes an announcement. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminCreateAnnouncementType>,
  res: MedusaResponse
): Promise<void> {
  const { result } = await createAnnouncementWorkflow(req.scope).run({ input: req.validatedBody })
  res.status(201).json({ announcement: await findAnnouncement(req.scope, result.id) })
}
