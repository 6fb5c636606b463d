import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { sdk } from "./sdk"
import type { StockCheck } from "./types"

const KEY = ["holds", "invariants"]
const PATH = "/admin/holds/invariants"

/** What contradicts the invariants of stock, looked up when the page opens and when staff ask. */
export const useStockCheck = () =>
  useQuery({
    queryKey: KEY,
    queryFn: () => sdk.client.fetch<StockCheck>(PATH),
    gcTime: 0,
  })

/** Sets right what takes nothing from anybody. */
export const useRepairStock = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => sdk.client.fetch<StockCheck>(PATH, { method: "POST" }),
    onSuccess: (answer) => client.setQueryData(KEY, answer),
  })
}
