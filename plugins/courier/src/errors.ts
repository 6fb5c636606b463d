import { MedusaError } from "@medusajs/framework/utils"

/** Stable codes of everything that this plugin refuses. Clients translate them. */
const SENTENCES = {
  courier_address_not_served: "The courier does not deliver to this address",
  courier_address_required: "The courier needs to know the city of the address",
  courier_tariff_missing: "Nobody has set what delivery costs yet",
  courier_tariff_wrong: "The tariff contradicts itself",
  courier_tariff_changed: "Somebody changed the tariff meanwhile: load it again",
  courier_csv_unreadable: "The file is no table of rates",
  courier_no_shipment: "The order has nothing to send by courier",
  courier_carrier_unknown: "There is no such carrier",
  courier_option_not_found: "There is no such shipping option of the courier",
  pay_on_delivery_not_offered: "This way of delivery is paid beforehand",
  cart_not_found: "There is no such cart",
} as const

/** Codes of refusals. */
export type CourierErrorCode = keyof typeof SENTENCES

const NOT_FOUND: CourierErrorCode[] = ["cart_not_found", "courier_option_not_found"]

/**
 * A refusal with its code: 404 for what does not exist, 400 for what breaks a rule; core has one code for all it
 * answers with 409.
 *
 * @param detail what exactly, for staff
 */
export const refusal = (code: CourierErrorCode, detail?: string): MedusaError =>
  new MedusaError(
    NOT_FOUND.includes(code) ? MedusaError.Types.NOT_FOUND : MedusaError.Types.NOT_ALLOWED,
    detail ? `${SENTENCES[code]}: ${detail}` : SENTENCES[code],
    code
  )
