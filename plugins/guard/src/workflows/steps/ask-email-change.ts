import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { emailChanges, LINK_HOURS, newLink } from "../../email-change/waiting"

type Input = { auth_identity_id: string; customer_id: string; email: string }

/** Notes a wish for another e-mail; undone by calling it off. */
export const askEmailChangeStep = createStep(
  "ask-email-change",
  async ({ auth_identity_id, customer_id, email }: Input, { container }) => {
    const { token, token_digest } = newLink()
    const change = await emailChanges(container).ask({
      auth_identity_id,
      customer_id,
      email,
      token_digest,
      hours: LINK_HOURS,
    })
    return new StepResponse({ change, token }, auth_identity_id)
  },
  async (id, { container }) => {
    if (id) {
      await emailChanges(container).end(id)
    }
  }
)
