import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { __CONST___MODULE } from "../../../modules/__name__"
import type { __Pascal__Service } from "../../../modules/__name__/service"
import { create__Pascal__NoteWorkflow } from "../../../workflows/create-note"
import type { CreateNote } from "./validators"

/** The newest hundred notes. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve<__Pascal__Service>(__CONST___MODULE)
  const notes = await service.list__Pascal__Notes({}, { take: 100, order: { created_at: "DESC" } })
  res.json({ notes })
}

/** Writes one note. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateNote>,
  res: MedusaResponse
): Promise<void> {
  const { result: note } = await create__Pascal__NoteWorkflow(req.scope).run({
    input: req.validatedBody,
  })
  res.status(201).json({ note })
}
