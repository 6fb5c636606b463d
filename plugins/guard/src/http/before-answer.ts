import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"

/** What a route is about to answer. */
export type Answer = { status: number; body: unknown }

/**
 * Lets work finish before the JSON answer of a route goes out, for routes of core that cannot be
 * asked to do it themselves.
 *
 * @param work gets the answer and may give another one in its place; when it fails, its error is answered
 */
export const beforeAnswer = (
  res: MedusaResponse,
  next: MedusaNextFunction,
  work: (answer: Answer) => Promise<Answer | undefined>
): void => {
  const json = res.json.bind(res)
  res.json = (body) => {
    res.json = json
    work({ status: res.statusCode, body }).then(
      (other) => (other ? json.call(res.status(other.status), other.body) : json(body)),
      next
    )
    return res
  }
}
