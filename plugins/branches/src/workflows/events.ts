/** Events of branches; each carries `{ id }` of the branch. */
export const BranchEvents = {
  CREATED: "branch.created",
  UPDATED: "branch.updated",
} as const
