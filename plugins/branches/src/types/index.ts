export * from "./branch"
export * from "./receiving-method"
export * from "./weekly-hours"
