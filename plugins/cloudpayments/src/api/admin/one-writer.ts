import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { refusal } from "../../errors"
import { oneAtATime } from "../../payments/one-at-a-time"
import { cardService } from "../../service"

const OF_PAYMENT = `
  SELECT attempt.transaction_id FROM payment
  JOIN card_attempt attempt ON attempt.session_id = payment.payment_session_id
    AND attempt.state IN ('paid', 'captured')
  WHERE payment.id = :id LIMIT 1`

const OF_ORDER = `
  SELECT transaction_id FROM card_attempt WHERE order_id = :id AND state IN ('paid', 'captured') LIMIT 1`

/**
 * On core's routes that take or give money back: nobody else writes captures and refunds of the same payment meanwhile,
 * neither another member of staff nor the job. What core does not yet know of it would write with the wrong sum.
 *
 * @throws refund_in_progress when another one is at it for too long
 */
const oneWriter =
  (find: string) =>
  async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const transactionId = await transactionOf(req.scope, find, req.params.id ?? "")
    if (!transactionId) {
      return next()
    }
    let begun = false
    try {
      await oneAtATime(req.scope, transactionId, () => {
        begun = true
        const done = answered(res)
        next()
        return done
      })
    } catch (error) {
      if (begun) {
        throw error
      }
      throw refusal("refund_in_progress")
    }
  }

/** For `/admin/payments/:id/…`. */
export const oneWriterOfPayment = oneWriter(OF_PAYMENT)

/** For `/admin/orders/:id/…`. */
export const oneWriterOfOrder = oneWriter(OF_ORDER)

const transactionOf = async (
  scope: MedusaContainer,
  find: string,
  id: string
): Promise<string | undefined> => {
  const [row] = await cardService(scope).select<{ transaction_id: string }>(find, { id })
  return row?.transaction_id
}

/** Resolves when the route has answered, be it to a client that is gone: until then it works. */
const answered = (res: MedusaResponse): Promise<void> =>
  new Promise((resolve) => {
    const end = res.end.bind(res) as (...args: unknown[]) => MedusaResponse
    res.end = (...args: unknown[]) => {
      resolve()
      return end(...args)
    }
  })
