import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { AdminAnnouncement } from "./announcement-form"
import { sdk } from "./sdk"

const KEY = ["store", "announcements"]
const PATH = "/admin/announcements"

/** All announcements, expired ones included. A store has a handful of them. */
export const useAnnouncements = () =>
  useQuery({
    queryKey: KEY,
    queryFn: () =>
      sdk.client.fetch<{ announcements: AdminAnnouncement[] }>(PATH, { query: { limit: 100 } }),
  })

/** Makes an announcement, or changes the one with the id. */
export const useSaveAnnouncement = (id: string | undefined) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Record<string, unknown>) =>
      sdk.client.fetch(id ? `${PATH}/${id}` : PATH, { method: "POST", body }),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  })
}

export const useDeleteAnnouncement = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => sdk.client.fetch(`${PATH}/${id}`, { method: "DELETE" }),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  })
}
