/** Emitted with `{ id }` of the coin, so that whatever is derived from it can follow. */
export const CoinWorkflowEvents = {
  CREATED: "coin.created",
  UPDATED: "coin.updated",
} as const
