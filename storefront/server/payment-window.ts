import type { Response } from "express"

const POLICY = "Content-Security-Policy"

/** Hosts of one provider: scripts come from one of them, their frames and questions go to its siblings. */
function hostsOf(origin: string): string[] {
  const { protocol, hostname } = new URL(origin)
  const [, ...parent] = hostname.split(".")
  const hasSiblings = protocol === "https:" && parent.length > 1
  return hasSiblings ? [origin, `https://*.${parent.join(".")}`] : [origin]
}

/**
 * A content security policy under which the payment window of one provider may stand on the page.
 * @param policy policy of every other page
 * @param origin where the script of the window comes from
 */
export function policyWithWindow(policy: string, origin: string): string {
  const hosts = hostsOf(origin).join(" ")
  const more: Record<string, string> = {
    "script-src": origin,
    "connect-src": hosts,
    "img-src": hosts,
    // The window is laid over the page with styles that its script writes.
    "style-src": "'unsafe-inline'",
  }
  const directives = policy.split(";").map((directive) => {
    const [name = ""] = directive.trim().split(" ")
    return more[name] ? `${directive} ${more[name]}` : directive
  })
  return [...directives, `frame-src ${hosts}`].join(";")
}

/**
 * Lets the payment window open on the page that is being answered, and on no other one.
 * @param origin where its script comes from, as the backend told it
 */
export function openToPaymentWindow(res: Response, origin: string): void {
  res.setHeader(POLICY, policyWithWindow(String(res.getHeader(POLICY)), origin))
  // A bank may ask for its code in a window of its own.
  res.setHeader("Cross-Origin-Opener-Policy", "same-origin-allow-popups")
  const policy = String(res.getHeader("Permissions-Policy"))
  res.setHeader("Permissions-Policy", policy.replace("payment=()", `payment=(self "${origin}")`))
}
