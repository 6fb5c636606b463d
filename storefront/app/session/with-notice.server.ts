import { data } from "@remix-run/node"
import { takeNotice } from "~/session/notice.server"

/** Data of a page that shows the notice left for it, and ends the notice. */
export async function withNotice<T extends object>(request: Request, page: T) {
  const { notice, endNotice } = await takeNotice(request)
  return data({ ...page, notice }, { headers: endNotice ? { "Set-Cookie": endNotice } : {} })
}
