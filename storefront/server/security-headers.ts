import type { RequestHandler } from "express"
import helmet from "helmet"
import { randomBytes } from "node:crypto"

interface Options {
  development: boolean
  /** the public address is https */
  https: boolean
  /** where NCALayer listens on the buyer's computer: the one address outside the store that scripts may reach */
  ncalayerUrl: string
}

/** A fresh nonce for each answer; the pages' own inline scripts carry it. */
export const cspNonce: RequestHandler = (_req, res, next) => {
  res.locals.cspNonce = randomBytes(16).toString("base64")
  next()
}

/** Content security policy and its companions. Vite's dev client needs inline styles and a socket. */
export function securityHeaders({ development, https, ncalayerUrl }: Options): RequestHandler {
  const nonce = (_req: unknown, res: unknown) =>
    `'nonce-${(res as { locals: { cspNonce: string } }).locals.cspNonce}'`
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", nonce],
        styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'", "data:"],
        connectSrc: ["'self'", new URL(ncalayerUrl).origin, ...(development ? ["ws:"] : [])],
        // The captcha computes in workers that are files of ours.
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
    xFrameOptions: { action: "deny" },
  })
}

/** The store needs none of the powerful browser features. */
export const permissionsPolicy: RequestHandler = (_req, res, next) => {
  res.setHeader(
    "Permissions-Policy",
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"
  )
  next()
}
