import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { signedInCustomer } from "./actor"
import { named } from "./named"
import { mayAccess, type Owned } from "./rule"

type Entity = "cart" | "order"

type Middleware = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) => Promise<void>

const OWNER_FIELDS = ["id", "customer.id", "customer.has_account"]

/** A missing one and a foreign one answer alike, so that nobody learns which ids exist. */
const requireAccess = async (req: MedusaRequest, entity: Entity, id: string): Promise<void> => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields: OWNER_FIELDS, filters: { id } })
  const owned: Owned | undefined = data[0]
  if (!mayAccess(owned, signedInCustomer(req))) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no such ${entity}`,
      `${entity}_not_found`
    )
  }
}

/** Guards the cart or order whose id is in the path. */
export const ownInPath =
  (entity: Entity): Middleware =>
  async (req, _res, next) => {
    await requireAccess(req, entity, req.params.id ?? "")
    next()
  }

/** Guards carts and orders that a store request names in its query or body. */
export const ownWhereNamed: Middleware = async (req, _res, next) => {
  for (const entity of ["cart", "order"] as const) {
    const ids = [req.query, req.body].map((source) => named(source, `${entity}_id`))
    for (const id of new Set(ids.filter((value) => value !== undefined))) {
      await requireAccess(req, entity, id)
    }
  }
  next()
}

/** Guards the cart behind a payment collection, so that no stranger starts or changes its payment. */
export const ownPaymentCollection: Middleware = async (req, _res, next) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment_collection",
    fields: ["id", "cart.id"],
    filters: { id: req.params.id },
  })
  const collection: { cart?: { id: string } | null } | undefined = data[0]
  if (!collection) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "There is no such payment collection",
      "payment_collection_not_found"
    )
  }
  if (collection.cart) {
    await requireAccess(req, "cart", collection.cart.id)
  }
  next()
}
