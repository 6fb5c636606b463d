import { useQuery } from "@tanstack/react-query"
import { FetchError } from "@medusajs/js-sdk"
import { sdk } from "./sdk"
import type { CustomerEds, SignatureList } from "./types"

/** One page of signatures. */
export const useSignatures = (query: { q?: string; limit: number; offset: number }) =>
  useQuery({
    queryKey: ["eds-signatures", query],
    queryFn: () => sdk.client.fetch<SignatureList>("/admin/agreement-signatures", { query }),
    placeholderData: (previous) => previous,
  })

/** EDS of a customer; null for one who has none. */
export const useCustomerEds = (customerId: string) =>
  useQuery({
    queryKey: ["eds-customer", customerId],
    queryFn: async () => {
      try {
        const path = `/admin/customers/${customerId}/eds`
        return (await sdk.client.fetch<{ eds: CustomerEds }>(path)).eds
      } catch (error) {
        if (error instanceof FetchError && error.status === 404) {
          return null
        }
        throw error
      }
    },
  })

/** Address of the archive of a signature, for a link of the signed-in browser. */
export const archiveAddress = (signatureId: string): string => {
  const base = (__BACKEND_URL__ ?? "").replace(/\/$/, "")
  return `${base}/admin/agreement-signatures/${signatureId}/archive`
}
