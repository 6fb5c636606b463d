/**
 * Everything that the demonstration invents is in this folder and nowhere else. The rest of the
 * seed is taken from public pages; what those do not say stays empty.
 */

/** What visitors are told is invented (`GET /store/settings`). */
export const DEMO_FACTS = ["prices", "stock", "hours"] as const

export * from "./accounts"
export { DEMO_AGREEMENT } from "./agreement"
export * from "./announcements"
export * from "./delivery"
export * from "./hours"
export * from "./methods"
export * from "./prices"
export * from "./stock"
