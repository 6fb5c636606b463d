export { create__Pascal__NoteWorkflow, create__Pascal__NoteWorkflowId } from "./create-note"
