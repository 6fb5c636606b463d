import type { Request, RequestHandler } from "express"

const READ_ONLY = new Set(["GET", "HEAD", "OPTIONS"])

function isSameOrigin(req: Request): boolean {
  const origin = req.get("origin")
  if (origin) return URL.canParse(origin) && new URL(origin).host === req.get("host")
  return req.get("sec-fetch-site") === "same-origin"
}

/**
 * Refuses a form that another site sends in the buyer's name. Every current browser says where a POST comes
 * from, so a request that says nothing is refused as well.
 */
export const sameOriginOnly: RequestHandler = (req, res, next) => {
  if (READ_ONLY.has(req.method) || isSameOrigin(req)) return next()
  res.status(403).json({
    type: "not_allowed",
    code: "cross_origin_request",
    message: "This form can only be sent from the store's own pages.",
  })
}
