import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { StaffMember } from "../../staff/list"
import { sdk } from "./sdk"

type StaffAnswer = { staff: StaffMember[] }

const keyOf = (branchId: string) => ["branches", "staff", branchId]

/** All staff, and who of them is tied to a branch. */
export const useStaff = (branchId: string) =>
  useQuery({
    queryKey: keyOf(branchId),
    queryFn: () => sdk.client.fetch<StaffAnswer>(`/admin/branches/${branchId}/staff`),
  })

/** Ties staff to a branch. */
export const useSetStaff = (branchId: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (user_ids: string[]) =>
      sdk.client.fetch<StaffAnswer>(`/admin/branches/${branchId}/staff`, {
        method: "POST",
        body: { user_ids },
      }),
    onSuccess: (answer) => client.setQueryData(keyOf(branchId), answer),
  })
}
