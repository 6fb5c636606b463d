import type { Response } from "express"

/** Troubles that are the network's rather than the answer's. */
type Delivery = "truncated" | "error-500" | "timeout" | "oversized"

const TEN_MEGABYTES = 10 * 1_048_576

/** Sends an answer, or what becomes of it on a bad day. */
export function deliver(
  response: Response,
  mode: string | Delivery,
  contentType: string,
  body: () => Uint8Array
): void {
  switch (mode) {
    case "timeout":
      return
    case "error-500":
      response.status(500).type("text/plain").send("Internal Server Error")
      return
    case "oversized":
      response.type(contentType).send(Buffer.alloc(TEN_MEGABYTES, 0x30))
      return
    default: {
      const whole = Buffer.from(body())
      response
        .type(contentType)
        .send(mode === "truncated" ? whole.subarray(0, Math.floor(whole.length / 2)) : whole)
    }
  }
}
