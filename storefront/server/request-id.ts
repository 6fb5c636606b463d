import type { RequestHandler } from "express"
import { randomUUID } from "node:crypto"

const WELL_FORMED = /^[\w-]{8,64}$/

/** Gives each request an id, or keeps the one a proxy gave, and repeats it in the answer. */
export const requestId: RequestHandler = (req, res, next) => {
  const given = req.get("x-request-id")
  const id = given && WELL_FORMED.test(given) ? given : randomUUID()
  res.locals.requestId = id
  res.setHeader("x-request-id", id)
  next()
}
