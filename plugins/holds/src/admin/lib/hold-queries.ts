import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { toQuery, type Filters } from "./filters"
import { sdk } from "./sdk"
import type { HeldUnits, HoldAnswer, HoldList } from "./types"

const KEY = "holds"

/** How often lists ask again while somebody looks at them. */
const REFRESH_MS = 10_000

/** One page of holds; asks again by itself. */
export const useHolds = (filters: Filters & { offset: number }) =>
  useQuery({
    queryKey: [KEY, "list", filters],
    queryFn: async (): Promise<HoldList> => {
      const answer = await sdk.client.fetch<HoldAnswer>("/admin/holds", { query: toQuery(filters) })
      return { ...answer, ahead: Date.parse(answer.server_time) - Date.now() }
    },
    placeholderData: (previous) => previous,
    refetchInterval: REFRESH_MS,
  })

/** Units of a product that are held now, location by location; asks again by itself. */
export const useHeldUnits = (productId: string) =>
  useQuery({
    queryKey: [KEY, "units", productId],
    queryFn: () =>
      sdk.client.fetch<{ held_units: HeldUnits[] }>(`/admin/products/${productId}/held-units`),
    refetchInterval: REFRESH_MS,
  })

/** Gives the units of a hold back. */
export const useReleaseHold = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) =>
      sdk.client.fetch<unknown>(`/admin/holds/${id}/release`, { method: "POST" }),
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  })
}

type Choice = { id: string; name: string }

/** Stock locations to choose from. */
export const useLocationChoices = () =>
  useQuery({
    queryKey: [KEY, "locations"],
    queryFn: async (): Promise<Choice[]> => {
      const query = { fields: "id,name", order: "name", limit: 1_000 }
      const { stock_locations } = await sdk.admin.stockLocation.list(query)
      return stock_locations.map(({ id, name }) => ({ id, name }))
    },
    staleTime: 60_000,
  })

/** Products to choose from. */
export const useProductChoices = () =>
  useQuery({
    queryKey: [KEY, "products"],
    queryFn: async (): Promise<Choice[]> => {
      const query = { fields: "id,title", order: "title", limit: 1_000 }
      const { products } = await sdk.admin.product.list(query)
      return products.map(({ id, title }) => ({ id, name: title }))
    },
    staleTime: 60_000,
  })
