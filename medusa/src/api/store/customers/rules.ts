import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { EDS_MODULE, type EdsModuleService } from "@qazyna/eds/modules/eds"
import { RegistrationSchema } from "@qazyna/eds/types/registration"

type Middleware = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => void

const { phone: Phone, address: Address } = RegistrationSchema.shape
const NAMES = ["first_name", "last_name"]
const COUNTRY = "kz"

const refusal = (code: string, message: string) =>
  new MedusaError(MedusaError.Types.INVALID_DATA, message, code)

const bodyOf = ({ body }: MedusaRequest): Record<string, unknown> =>
  typeof body === "object" && body !== null ? { ...body } : {}

/**
 * The telephone of a buyer is a Kazakh mobile number, as at registration (G2, G11).
 *
 * @throws phone_invalid
 */
export const ownPhone: Middleware = (req, _res, next) => {
  const body = bodyOf(req)
  if (req.method !== "POST" || req.path !== "/" || body.phone === undefined) {
    return next()
  }
  const phone = Phone.safeParse(body.phone)
  if (!phone.success) {
    throw refusal("phone_invalid", "The telephone must be a Kazakh mobile number")
  }
  req.body = { ...body, phone: phone.data }
  next()
}

/** A name that an EDS has vouched for stays. @throws name_fixed */
export const ownName = async (
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const body = bodyOf(req)
  if (NAMES.some((name) => body[name] !== undefined)) {
    const { accounts } = req.scope.resolve<EdsModuleService>(EDS_MODULE)
    if (await accounts.findByCustomer(req.auth_context.actor_id)) {
      throw refusal("name_fixed", "The name is the one of the EDS")
    }
  }
  next()
}

/**
 * Delivery addresses are addresses in Kazakhstan with nothing missing; of a known one only what is sent changes.
 *
 * @throws address_invalid
 */
export const ownAddress: Middleware = (req, _res, next) => {
  if (req.method !== "POST") {
    return next()
  }
  const body = bodyOf(req)
  const known = req.path !== "/"
  const given = Object.fromEntries(
    Object.keys(Address.shape).flatMap((field) => (field in body ? [[field, body[field]]] : []))
  )
  const address = (known ? Address.partial() : Address).safeParse(given)
  const country = body.country_code ?? COUNTRY
  if (!address.success || country !== COUNTRY) {
    throw refusal(
      "address_invalid",
      "An address has region, city, street and postal code, and is in Kazakhstan"
    )
  }
  req.body = { ...body, ...address.data, country_code: COUNTRY }
  next()
}
