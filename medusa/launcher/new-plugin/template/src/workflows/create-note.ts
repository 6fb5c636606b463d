import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { WorkflowData } from "@medusajs/framework/workflows-sdk"
import { create__Pascal__NoteStep } from "./steps/create-note"

export const create__Pascal__NoteWorkflowId = "create-__name__-note"

/** Writes one note. */
export const create__Pascal__NoteWorkflow = createWorkflow(
  create__Pascal__NoteWorkflowId,
  (input: WorkflowData<{ text: string }>) => new WorkflowResponse(create__Pascal__NoteStep(input))
)
