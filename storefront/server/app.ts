import { createRequestHandler } from "@remix-run/express"
import compression from "compression"
import express, { type ErrorRequestHandler, type Express } from "express"
import { env, isHttps } from "~/config/env.server"
import { accessLog } from "./access-log"
import { createAssets } from "./assets"
import { caller } from "./caller"
import { log } from "./log"
import { openToPaymentWindow } from "./payment-window"
import { requestId } from "./request-id"
import { sameOriginOnly } from "./same-origin"
import { cspNonce, permissionsPolicy, securityHeaders } from "./security-headers"

/** What express and its parts put on their errors. */
type HttpError = Error & { status?: number }

/** The storefront's HTTP server: headers and checks first, files next, pages last. */
export async function createApp(): Promise<Express> {
  const { EDS_NCALAYER_URL: ncalayerUrl, NODE_ENV, TRUST_PROXY } = env()
  const development = NODE_ENV === "development"
  const { loadBuild, assets } = await createAssets(development)

  const app = express()
  app.disable("x-powered-by")
  app.set("trust proxy", TRUST_PROXY)
  app.get("/healthz", (_req, res) => res.json({ status: "ok" }))
  app.use(requestId, cspNonce, securityHeaders({ development, https: isHttps(), ncalayerUrl }))
  app.use(permissionsPolicy)
  app.use(compression())
  app.use(assets)
  app.use(accessLog, sameOriginOnly, caller)
  app.all(
    "*",
    createRequestHandler({
      build: loadBuild,
      mode: NODE_ENV,
      getLoadContext: (_req, res) => ({
        cspNonce: String(res.locals.cspNonce),
        requestId: String(res.locals.requestId),
        openToPaymentWindow: (origin) => openToPaymentWindow(res, origin),
      }),
    })
  )
  app.use(lastResort)
  return app
}

const lastResort: ErrorRequestHandler = (error: HttpError, _req, res, next) => {
  const status = error.status ?? 500
  if (status >= 500) {
    log("error", "request failed outside the pages", {
      id: res.locals.requestId,
      error: error.message,
      stack: error.stack,
    })
  }
  if (res.headersSent) return next(error)
  const code = status === 404 ? "file_not_found" : "unexpected_error"
  res
    .status(status)
    .json({ type: code, code, message: status >= 500 ? "Unexpected error" : error.message })
}
