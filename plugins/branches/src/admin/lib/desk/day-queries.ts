import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { WEEK_DAYS } from "../../../types"
import { sdk } from "../sdk"
import { today } from "./moments"
import { post } from "./post"

const KEY = "pickup-days"

/** A holiday, or a working day that was swapped. */
export type SpecialDay = {
  id: string
  day: string
  works_as: (typeof WEEK_DAYS)[number] | null
  names: Record<string, string>
}

/** Special days from today on. */
export const useSpecialDays = () =>
  useQuery({
    queryKey: [KEY],
    queryFn: () =>
      sdk.client.fetch<{ special_days: SpecialDay[] }>("/admin/pickup/special-days", {
        query: { from: today() },
      }),
  })

/** Adds a day. */
export const useAddDay = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Omit<SpecialDay, "id">) => post("/admin/pickup/special-days", body),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  })
}

/** Takes a day out of the list. */
export const useRemoveDay = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) =>
      sdk.client.fetch<unknown>(`/admin/pickup/special-days/${id}`, { method: "DELETE" }),
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  })
}
