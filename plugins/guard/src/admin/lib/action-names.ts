/** Names of actions in one language, nested at their dots. */
export type ActionNames = { [part: string]: string | ActionNames }

/** The namespace into which every plugin puts the names of what it writes into the log. */
export const ACTION_NAMES = "audit"

/** Actions that have a name, as they stand in the log. */
export const actionsIn = (names: ActionNames, before = ""): string[] =>
  Object.entries(names).flatMap(([part, name]) =>
    typeof name === "string" ? before + part : actionsIn(name, `${before}${part}.`)
  )
