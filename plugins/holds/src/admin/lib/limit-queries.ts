import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { sdk } from "./sdk"
import type { Limit, LimitAnswer } from "./types"

const key = (productId: string) => ["holds", "limit", productId]
const path = (productId: string) => `/admin/products/${productId}/purchase-limit`

/** The purchase limit of a product. */
export const useLimit = (productId: string) =>
  useQuery({
    queryKey: key(productId),
    queryFn: () => sdk.client.fetch<LimitAnswer>(path(productId)),
  })

/** Sets the purchase limit of a product; null lets the one for all products hold. */
export const useSaveLimit = (productId: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (purchase_limit: Limit | null) =>
      sdk.client.fetch<LimitAnswer>(path(productId), { method: "POST", body: { purchase_limit } }),
    onSuccess: (answer) => client.setQueryData(key(productId), answer),
  })
}
