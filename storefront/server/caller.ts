import type { RequestHandler } from "express"
import { CALLER_HEADER } from "~/session/caller.server"

/** Notes the buyer's address for the pages, as express sees it through the proxies that it trusts. */
export const caller: RequestHandler = (req, _res, next) => {
  req.headers[CALLER_HEADER] = req.ip ?? ""
  next()
}
