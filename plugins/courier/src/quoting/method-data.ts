import { courierService, type Scope } from "../service"
import type { Quote } from "./quote"

/** What is kept beside the shipping method of a cart and of its order, written by the server alone. */
export const methodData = (container: Scope, quoted: Quote): Record<string, unknown> => ({
  ...courierService(container).options.methodData,
  delivery_amount: quoted.delivery_amount,
  insurance_amount: quoted.insurance_amount,
  declared_value: quoted.declared_value,
  weight_grams: quoted.weight_grams,
  zone: quoted.zone,
  free: quoted.free,
  estimated: quoted.estimated,
  earliest: quoted.estimate.earliest,
  latest: quoted.estimate.latest,
  hours_from: quoted.estimate.hours.from,
  hours_to: quoted.estimate.hours.to,
  tariff_version: quoted.tariff_version,
})
