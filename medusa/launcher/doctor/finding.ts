/** What one look at the machine found. */
export type Finding = {
  level: "ok" | "warn" | "fail"
  /** What was looked at, in a word or two. */
  what: string
  /** What was found, and what to do unless it is fine. */
  text: string
}

/** What the checks have to know about the moment. */
export type Scene = {
  /** Whether a shop runs in this checkout. */
  shopRuns: boolean
}

/** A look at one thing. It may throw: that is a failure with the message as its text. */
export type Check = { what: string; look: (scene: Scene) => Promise<Finding[]> | Finding[] }

/** Makes findings about one thing. */
export function about(what: string) {
  const finding =
    (level: Finding["level"]) =>
    (text: string): Finding => ({ level, what, text })
  return { ok: finding("ok"), warn: finding("warn"), fail: finding("fail") }
}
