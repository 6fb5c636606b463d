export * from "./branch"
export * from "./receiving-method"
export * from "./week-days"
export * from "./weekly-hours"
