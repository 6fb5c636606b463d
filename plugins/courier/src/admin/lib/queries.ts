import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { sdk } from "./sdk"
import type { DeliveriesAnswer, ImportAnswer, Inquiry, Quote, Tariff, TariffAnswer } from "./types"

const KEY = "courier"
const TARIFF = "/admin/courier/tariff"

/** The tariff in force. Never loaded anew by itself: somebody may be editing it. */
export const useTariff = () =>
  useQuery({
    queryKey: [KEY, "tariff"],
    queryFn: () => sdk.client.fetch<TariffAnswer>(TARIFF),
    refetchOnWindowFocus: false,
  })

/** Puts a tariff in force. */
export const useSaveTariff = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { version: number; tariff: Tariff }) =>
      sdk.client.fetch<TariffAnswer>(TARIFF, { method: "POST", body }),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY, "tariff"] }),
  })
}

/** Takes rates of a CSV table over, or with `check` only judges its rows. */
export const useImportRates = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { version: number; csv: string; check: boolean }) =>
      sdk.client.fetch<ImportAnswer>(`${TARIFF}/import`, { method: "POST", body }),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY, "tariff"] }),
  })
}

/** Tries what a delivery costs. */
export const useTryPrice = () =>
  useMutation({
    mutationFn: (body: Inquiry) =>
      sdk.client.fetch<{ quote: Quote }>("/admin/courier/quote", { method: "POST", body }),
  })

/** What goes to the courier on a day, or one order of it. */
export const useDeliveries = (asked: { date?: string; order_id?: string }) =>
  useQuery({
    queryKey: [KEY, "deliveries", asked],
    queryFn: () =>
      sdk.client.fetch<DeliveriesAnswer>("/admin/courier/deliveries", { query: asked }),
  })
