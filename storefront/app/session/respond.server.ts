import { redirect, replace } from "@remix-run/node"
import { leaveNotice, type Notice } from "./notice.server"
import { commitSession, type StoreSession } from "./session.server"

interface Leading {
  /** written when it is given; leave it out when nothing in it has changed */
  session?: StoreSession
  notice?: Notice
  /** the form stands on the page it leads to: no new step for the back button */
  samePage?: boolean
  /** the page has headers of its own, so the browser must load it as a document */
  document?: boolean
}

/** Ends an action: on to another page, with the session kept and a notice for that page. */
export async function goTo(
  path: string,
  { session, notice, samePage = false, document = false }: Leading = {}
): Promise<Response> {
  const headers = new Headers({ "Cache-Control": "private, no-store" })
  if (session) headers.append("Set-Cookie", await commitSession(session))
  if (document) headers.set("X-Remix-Reload-Document", "true")
  if (notice) headers.append("Set-Cookie", await leaveNotice(notice))
  return samePage ? replace(path, { headers }) : redirect(path, { headers })
}
