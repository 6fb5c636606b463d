import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { __CONST___MODULE } from "../../modules/__name__"
import type { __Pascal__Service } from "../../modules/__name__/service"

export const create__Pascal__NoteStepId = "create-__name__-note"

/** Writes one note; taken back when a later step fails. */
export const create__Pascal__NoteStep = createStep(
  create__Pascal__NoteStepId,
  async (input: { text: string }, { container }) => {
    const service = container.resolve<__Pascal__Service>(__CONST___MODULE)
    const note = await service.create__Pascal__Notes(input)
    return new StepResponse(note, note.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<__Pascal__Service>(__CONST___MODULE).delete__Pascal__Notes(id)
  }
)
