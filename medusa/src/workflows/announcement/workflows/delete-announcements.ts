import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { deleteAnnouncementsStep } from "../steps/delete-announcements"

export const deleteAnnouncementsWorkflowId = "delete-announcements"

/** Takes announcements off the pages. Their wordings stay until they are purged, so a restore is whole. */
export const deleteAnnouncementsWorkflow = createWorkflow(
  deleteAnnouncementsWorkflowId,
  (input: { ids: string[] }) => {
    deleteAnnouncementsStep(input.ids)
    return new WorkflowResponse(input.ids)
  }
)
