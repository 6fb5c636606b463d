import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { PAGE } from "./filters"
import { KEY } from "./payment-queries"
import { sdk } from "./sdk"
import type { AlertList } from "./types"

const PATH = "/admin/card-payments/alerts"

/** Which alerts a list shows. */
export type Which = "open" | "resolved" | "all"

const OPEN: Record<Which, Record<string, string>> = {
  open: { open: "true" },
  resolved: { open: "false" },
  all: {},
}

/** One page of alerts, newest first. */
export const useAlerts = (which: Which, offset: number) =>
  useQuery({
    queryKey: [KEY, "alerts", which, offset],
    queryFn: () =>
      sdk.client.fetch<AlertList>(PATH, { query: { ...OPEN[which], limit: PAGE, offset } }),
    placeholderData: (previous) => previous,
  })

/** How many alerts are open. */
export const useOpenAlerts = () =>
  useQuery({
    queryKey: [KEY, "alerts", "count"],
    queryFn: async (): Promise<number> => {
      const query = { ...OPEN.open, limit: 1, offset: 0 }
      return (await sdk.client.fetch<AlertList>(PATH, { query })).count
    },
  })

/** Settles an alert with a note on what was done. */
export const useResolveAlert = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (note: string) =>
      sdk.client.fetch<unknown>(`${PATH}/${id}/resolve`, { method: "POST", body: { note } }),
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  })
}
