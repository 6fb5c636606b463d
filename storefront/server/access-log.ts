import type { RequestHandler } from "express"
import { log } from "./log"

/** One line per answered request. The query is left out: people type names and numbers into search. */
export const accessLog: RequestHandler = (req, res, next) => {
  const started = performance.now()
  const path = req.path
  res.on("finish", () => {
    log(res.statusCode >= 500 ? "error" : "info", "request", {
      id: res.locals.requestId,
      method: req.method,
      path,
      status: res.statusCode,
      ms: Math.round(performance.now() - started),
    })
  })
  next()
}
