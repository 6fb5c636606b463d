import { storeSdk } from "~/api/sdk.server"
import type { Visitor } from "~/session/visitor.server"

const MINE = "/store/customers/me/sessions"

interface ApiSession {
  id: string
  ip: string | null
  user_agent: string | null
  issued_at: string
  seen_at: string
  current: boolean
}

/** A sign-in that is in force, as the page shows it. */
export interface SessionView {
  id: string
  device: string
  address: string
  signedInAt: number
  seenAt: number
  isCurrent: boolean
}

/** Browsers in the order in which their names have to be looked for: most of them claim to be others as well. */
const BROWSERS: [RegExp, string][] = [
  [/YaBrowser\//, "Yandex"],
  [/Edg(e|A|iOS)?\//, "Edge"],
  [/OPR\/|Opera/, "Opera"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrom(e|ium)\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
]

const SYSTEMS: [RegExp, string][] = [
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS X|Macintosh/, "macOS"],
  [/Linux/, "Linux"],
]

const nameIn = (agent: string, names: [RegExp, string][]) =>
  names.find(([pattern]) => pattern.test(agent))?.[1]

/** What a browser says of itself in two words, `Firefox, Windows`; a text that says neither stays as it is. */
export function deviceName(agent: string): string {
  const named = [nameIn(agent, BROWSERS), nameIn(agent, SYSTEMS)].filter(Boolean).join(", ")
  return named || agent.slice(0, 80)
}

/** Where the buyer is signed in, this browser first. @throws ApiError `unauthorized` */
export async function readSessions({ headers }: Visitor): Promise<SessionView[]> {
  const { sessions } = await storeSdk().client.fetch<{ sessions: ApiSession[] }>(MINE, { headers })
  return sessions.map((session) => ({
    id: session.id,
    device: deviceName(session.user_agent ?? ""),
    address: session.ip ?? "",
    signedInAt: Date.parse(session.issued_at),
    seenAt: Date.parse(session.seen_at),
    isCurrent: session.current,
  }))
}

/** Ends a session; `current` is this browser's. @throws ApiError `session_not_found` for one that has ended already */
export async function endSession({ headers }: Visitor, id: string): Promise<void> {
  const path = `${MINE}/${encodeURIComponent(id)}`
  await storeSdk().client.fetch(path, { method: "DELETE", headers })
}
