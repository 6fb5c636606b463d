import express, { Router, type ErrorRequestHandler, type RequestHandler } from "express"

/**
 * A router for JSON that answers only pages of the same origin and programs: a stranger's page in the
 * same browser could otherwise sign with a test key or read a reset link.
 */
export function jsonApi(): Router {
  const router = Router()
  router.use(sameOriginOnly, express.json({ limit: "1mb" }))
  return router
}

const sameOriginOnly: RequestHandler = (request, response, next) => {
  const { origin, host } = request.headers
  if (origin !== undefined && origin.replace(/^https?:\/\//, "") !== host) {
    response.status(403).json({ message: "This address answers its own page only." })
    return
  }
  next()
}

/** Whatever was thrown becomes a sentence. */
export const sentenceOfError: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) {
    next(error)
    return
  }
  response.status(400).json({ message: error instanceof Error ? error.message : String(error) })
}
