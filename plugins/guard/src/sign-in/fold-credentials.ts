import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { accountsByEmail } from "../accounts/account"
import { foldEmail } from "../accounts/fold-email"
import { guardOptions } from "../options"
import { named } from "../ownership/named"

const FIELDS = ["email", "identifier"]

/**
 * Folds the e-mail of sign-in, registration and recovery. An account that was made with capitals
 * before the plugin came, and is alone with them, keeps being found as it is written.
 */
export const foldCredentials = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const provider = req.params.auth_provider ?? ""
  if (!guardOptions(req.scope).passwordProviders.includes(provider)) {
    return next()
  }
  for (const field of FIELDS) {
    const typed = named(req.body, field)
    if (typed && typed !== foldEmail(typed)) {
      Object.assign(Object(req.body), { [field]: await known(req, provider, typed) })
    }
  }
  next()
}

const known = async (req: MedusaRequest, provider: string, typed: string): Promise<string> => {
  const folded = foldEmail(typed)
  const found = await accountsByEmail(req.scope, provider, [folded, typed])
  const old = found.every((account) => account.email !== folded) && found[0]
  return old ? old.email : folded
}
