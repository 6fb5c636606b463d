import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { sdk } from "../sdk"
import { post } from "./post"
import type { DeskAppointment, FoundOrder, HandOverBody } from "./types"

const KEY = "pickup"

/** How often the list asks again while somebody looks at it. */
const REFRESH_MS = 30_000

/** What a desk looks for: a day, those who have not come, or a name or number. */
export type DeskQuery = { branch_id: string; day?: string; late?: boolean; q?: string }

/** Appointments of a branch; asks again by itself. */
export const useAppointments = (query: DeskQuery) =>
  useQuery({
    queryKey: [KEY, "appointments", query],
    queryFn: () =>
      sdk.client.fetch<{ appointments: DeskAppointment[]; count: number }>(
        "/admin/pickup/appointments",
        { query: { ...query, limit: 200 } }
      ),
    enabled: query.branch_id !== "",
    refetchInterval: REFRESH_MS,
    placeholderData: (previous) => previous,
  })

/** Finds what was scanned or typed. */
export const useFind = () =>
  useMutation({
    mutationFn: (body: { branch_id: string; text: string }) =>
      post<FoundOrder>("/admin/pickup/find", body),
  })

/** Hands an order over. */
export const useHandOver = (orderId: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: HandOverBody) =>
      post<Pick<FoundOrder, "order">>(`/admin/pickup/orders/${orderId}/hand-over`, body),
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  })
}
