import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * Core answers 200 with an empty object for a product category that it does not have.
 *
 * @throws product_category_not_found, by way of `next`
 */
export const categoryNotFound = (
  _req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  const json = res.json.bind(res)
  res.json = (body) => {
    res.json = json
    if (res.statusCode !== 200 || Object(body).product_category) {
      return json(body)
    }
    next(
      new MedusaError(
        MedusaError.Types.NOT_FOUND,
        "There is no such product category",
        "product_category_not_found"
      )
    )
    return res
  }
  next()
}
