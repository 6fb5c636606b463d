import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { AdminCoin } from "./coin-form"
import { sdk } from "./sdk"

type Answer = { coin: AdminCoin | null }

const key = (productId: string) => ["store", "coin", productId]

/** The technical description of a product; `null` when it has none. */
export const useCoin = (productId: string) =>
  useQuery({
    queryKey: key(productId),
    queryFn: () => sdk.client.fetch<Answer>(`/admin/products/${productId}/coin`),
  })

/** Writes the technical description of a product. */
export const useSaveCoin = (productId: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Record<string, unknown>) =>
      sdk.client.fetch<Answer>(`/admin/products/${productId}/coin`, { method: "POST", body }),
    onSuccess: (answer) => client.setQueryData(key(productId), answer),
  })
}
