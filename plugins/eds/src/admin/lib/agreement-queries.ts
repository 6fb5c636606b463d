import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { AgreementTexts } from "../../types/agreement"
import { sdk } from "./sdk"
import type { Agreement, AgreementList } from "./types"

const KEY = "eds-agreements"
const PATH = "/admin/agreements"

type Answer = { agreement: Agreement }

/** One page of versions. */
export const useAgreements = (query: { limit: number; offset: number }) =>
  useQuery({
    queryKey: [KEY, query],
    queryFn: () => sdk.client.fetch<AgreementList>(PATH, { query }),
    placeholderData: (previous) => previous,
  })

/** Writes a draft, or changes the one with the id. */
export const useSaveAgreement = (id: string | undefined) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (texts: AgreementTexts) =>
      sdk.client.fetch<Answer>(id ? `${PATH}/${id}` : PATH, { method: "POST", body: { texts } }),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  })
}

/** Brings a draft into force, from a moment on or at once. */
export const usePublishAgreement = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (from: Date | null) =>
      sdk.client.fetch<Answer>(`${PATH}/${id}/publish`, {
        method: "POST",
        body: from ? { published_at: from.toISOString() } : {},
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  })
}
