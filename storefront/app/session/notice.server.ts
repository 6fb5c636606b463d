import { createCookie } from "@remix-run/node"
import { z } from "zod"
import { isHttps } from "~/config/env.server"

const SECONDS_TO_ARRIVE = 30

const schema = z.object({
  level: z.enum(["success", "warning"]),
  text: z.string().max(500),
})

/** A sentence for the page that an action leads to. */
export type Notice = z.infer<typeof schema>

/**
 * A cookie of its own: the page that shows the notice also ends it, and must not write the session for that,
 * because an older copy of the session could then undo what another tab has just done.
 */
const cookie = createCookie("qz_notice", { path: "/", httpOnly: true, sameSite: "lax" })

/** `Set-Cookie` value that leaves a notice for the next page. */
export function leaveNotice(notice: Notice): Promise<string> {
  return cookie.serialize(notice, { secure: isHttps(), maxAge: SECONDS_TO_ARRIVE })
}

interface TakenNotice {
  notice: Notice | null
  /** `Set-Cookie` value that ends the notice; null when there was none */
  endNotice: string | null
}

/** The notice left for this page, to be shown once. */
export async function takeNotice(request: Request): Promise<TakenNotice> {
  const value: unknown = await cookie.parse(request.headers.get("Cookie"))
  const parsed = schema.safeParse(value)
  if (!parsed.success) return { notice: null, endNotice: null }
  return { notice: parsed.data, endNotice: await cookie.serialize("", { maxAge: 0 }) }
}
