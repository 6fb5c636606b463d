import type { Language } from "~/i18n/languages"
import { catalogueCache } from "./cache.server"
import { callHeaders, storeSdk } from "./sdk.server"
import type { Announcement, StoreSettings } from "./types"

/** What staff announce on every page, in the page's language. */
export async function listAnnouncements(language: Language): Promise<Announcement[]> {
  const answer = await catalogueCache.get(`announcements:${language}`, () =>
    storeSdk().client.fetch<{ announcements: Announcement[] }>("/store/announcements", {
      headers: callHeaders(language),
    })
  )
  return answer.announcements
}

/** Settings of the store: region, time zone, whether it is a demo and which facts are made up. */
export async function getSettings(language: Language): Promise<StoreSettings> {
  const answer = await catalogueCache.get(`settings:${language}`, () =>
    storeSdk().client.fetch<{ settings: StoreSettings }>("/store/settings", {
      headers: callHeaders(language),
    })
  )
  return answer.settings
}
