import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { sdk } from "./sdk"
import type { Branch, BranchList, Locales } from "./types"

const KEY = "branches"

type ListQuery = {
  q?: string
  status?: string
  limit?: number
  offset?: number
  own?: true
  sales_channel_id?: string
  stock_location_id?: string
}

/** One page of branches. */
export const useBranches = (query: ListQuery) =>
  useQuery({
    queryKey: [KEY, "list", query],
    queryFn: () => sdk.client.fetch<BranchList>("/admin/branches", { query }),
    placeholderData: (previous) => previous,
  })

/** The branch of a sales channel or stock location; waits while the id is not known. */
export const useBranchAt = (
  field: "sales_channel_id" | "stock_location_id",
  id: string | null | undefined
) =>
  useQuery({
    queryKey: [KEY, field, id],
    queryFn: async () => {
      const query = { [field]: id ?? "", limit: 1 }
      const { branches } = await sdk.client.fetch<BranchList>("/admin/branches", { query })
      return branches[0] ?? null
    },
    enabled: Boolean(id),
  })

/** Languages in which texts of branches can be given. */
export const useLocales = () =>
  useQuery({
    queryKey: [KEY, "locales"],
    queryFn: () => sdk.client.fetch<Locales>("/admin/branches/locales"),
    staleTime: Infinity,
  })

const publishableKeyIds = async (): Promise<string[]> => {
  const { api_keys } = await sdk.admin.apiKey.list({ type: "publishable", fields: "id", limit: 50 })
  return api_keys.map((key) => key.id)
}

/**
 * Creates a branch, or changes the one with the id. A new branch is put within reach of every
 * publishable key, as the storefront would not see it otherwise.
 */
export const useSaveBranch = (id: string | undefined) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (body: Record<string, unknown>) => {
      const path = id ? `/admin/branches/${id}` : "/admin/branches"
      const publishable_key_ids = id ? undefined : await publishableKeyIds()
      return sdk.client.fetch<{ branch: Branch }>(path, {
        method: "POST",
        body: { ...body, publishable_key_ids },
      })
    },
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  })
}
