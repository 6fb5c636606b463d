import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { named } from "./named"
import { signedInCustomer } from "./actor"

/**
 * Core gives a guest's cart to the registered customer whose e-mail the guest types. Orders of
 * strangers would then stand in that customer's account, so a registered e-mail needs its sign-in.
 *
 * @throws email_needs_sign_in
 */
export const refuseForeignEmail = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const email = named(req.body, "email")
  if (req.method !== "POST" || !email || signedInCustomer(req)) {
    return next()
  }
  const customers = await req.scope
    .resolve(Modules.CUSTOMER)
    .listCustomers(
      { email: [...new Set([email, email.toLowerCase()])], has_account: true },
      { select: ["id"], take: 1 }
    )
  if (customers.length > 0) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "This e-mail belongs to an account: sign in to use it",
      "email_needs_sign_in"
    )
  }
  next()
}
