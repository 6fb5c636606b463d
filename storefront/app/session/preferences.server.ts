import { createCookie } from "@remix-run/node"
import { z } from "zod"
import { isHttps } from "~/config/env.server"

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60
const MAX_DISMISSED = 20

const schema = z.object({
  theme: z.enum(["system", "light", "dark"]).catch("system"),
  dismissed: z.array(z.string().max(64)).max(MAX_DISMISSED).catch([]),
})

export type Preferences = z.infer<typeof schema>

const cookie = createCookie("qz_prefs", {
  path: "/",
  httpOnly: true,
  sameSite: "lax",
  maxAge: YEAR_IN_SECONDS,
})

/** Colour theme and dismissed announcements of this browser. */
export async function readPreferences(request: Request): Promise<Preferences> {
  const value: unknown = await cookie.parse(request.headers.get("Cookie"))
  return schema.parse(value ?? {})
}

/** `Set-Cookie` value; only the latest dismissals are kept so that the cookie stays small. */
export function writePreferences(preferences: Preferences): Promise<string> {
  const dismissed = preferences.dismissed.slice(-MAX_DISMISSED)
  return cookie.serialize({ ...preferences, dismissed }, { secure: isHttps() })
}
