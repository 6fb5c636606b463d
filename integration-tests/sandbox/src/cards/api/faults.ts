import { setTimeout as sleep } from "node:timers/promises"
import type { Response } from "express"
import type { ApiFault } from "../switches"

/** Misbehaves before anything takes place. @returns whether the request ends here */
export async function before(
  fault: ApiFault | undefined,
  response: Response,
  slowMs: number
): Promise<boolean> {
  switch (fault) {
    case "500":
      response.status(500).type("text/html").send("<h1>Internal Server Error</h1>")
      return true
    case "429":
      response.status(429).end()
      return true
    case "drop":
      response.destroy()
      return true
    case "timeout":
      return true
    case "slow":
      await sleep(slowMs)
      return false
    default:
      return false
  }
}

/** Misbehaves after the operation has taken place. @returns whether the answer is dealt with */
export function after(fault: ApiFault | undefined, response: Response, answer: string): boolean {
  switch (fault) {
    case "500-after":
      response.status(500).type("text/html").send("<h1>Internal Server Error</h1>")
      return true
    case "drop-after":
      response.destroy()
      return true
    case "malformed":
      response.type("application/json").send(answer.slice(0, -2))
      return true
    case "timeout-after":
      return true
    default:
      return false
  }
}
