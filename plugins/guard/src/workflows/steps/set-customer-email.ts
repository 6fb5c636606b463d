import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Input = { customer_id: string; email: string }

/** Writes the e-mail of a customer; undone by the old one. */
export const setCustomerEmailStep = createStep(
  "set-customer-email",
  async ({ customer_id, email }: Input, { container }) => {
    const customers = container.resolve(Modules.CUSTOMER)
    const before = await customers.retrieveCustomer(customer_id, { select: ["id", "email"] })
    await customers.updateCustomers(customer_id, { email })
    return new StepResponse(undefined, { customer_id, email: before.email })
  },
  async (before, { container }) => {
    if (before) {
      const { customer_id, email } = before
      await container.resolve(Modules.CUSTOMER).updateCustomers(customer_id, { email })
    }
  }
)
