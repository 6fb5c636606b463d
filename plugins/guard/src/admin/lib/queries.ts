import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { toQuery } from "./filters"
import { sdk } from "./sdk"
import type { AuditList, CustomerLock, Filters } from "./types"

const AUDIT = "audit"
const LOCK = "customer-lock"

/** One page of the audit log. */
export const useAudit = (filters: Filters, page: { limit: number; offset: number }) =>
  useQuery({
    queryKey: [AUDIT, filters, page],
    queryFn: () =>
      sdk.client.fetch<AuditList>("/admin/audit", { query: { ...toQuery(filters), ...page } }),
    placeholderData: (previous) => previous,
  })

/** Address of the CSV file with all that the filters find; the session of the dashboard opens it. */
export const exportUrl = (filters: Filters): string => {
  const base = (__BACKEND_URL__ ?? "").replace(/\/$/, "")
  return `${base}/admin/audit/export?${new URLSearchParams(toQuery(filters))}`
}

/** Whether a buyer is locked out. */
export const useCustomerLock = (customerId: string) =>
  useQuery({
    queryKey: [LOCK, customerId],
    queryFn: () => sdk.client.fetch<{ lock: CustomerLock }>(`/admin/customers/${customerId}/lock`),
  })

/** Lifts the lock of a buyer. */
export const useUnlockCustomer = (customerId: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () =>
      sdk.client.fetch<{ lock: CustomerLock }>(`/admin/customers/${customerId}/unlock`, {
        method: "POST",
      }),
    onSuccess: (data) => client.setQueryData([LOCK, customerId], data),
  })
}
