import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { OptionAtDoor } from "../../paying/options"
import { sdk } from "./sdk"

const KEY = ["courier", "options"]
const OPTIONS = "/admin/courier/options"

type OptionsAnswer = { options: OptionAtDoor[]; payment_providers: string[] }

/** The shipping options of the courier. */
export const useOptions = () =>
  useQuery({ queryKey: KEY, queryFn: () => sdk.client.fetch<OptionsAnswer>(OPTIONS) })

/** Allows paying at the door for one of them, or stops it. */
export const useSetPayOnDelivery = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, pay_on_delivery }: { id: string; pay_on_delivery: boolean }) =>
      sdk.client.fetch(`${OPTIONS}/${id}`, { method: "POST", body: { pay_on_delivery } }),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  })
}
