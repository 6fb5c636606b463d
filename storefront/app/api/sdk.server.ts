import { Auth, Store } from "@medusajs/js-sdk"
import { env } from "~/config/env.server"
import { API_LOCALES, type Language } from "~/i18n/languages"
import { StoreClient } from "./store-client.server"

export interface StoreSdk {
  client: StoreClient
  store: Store
  auth: Auth
}

let sdk: StoreSdk | undefined

/** Medusa's SDK for the server: holds no token, each call carries its own headers. */
export function storeSdk(): StoreSdk {
  if (sdk) return sdk
  const config = { baseUrl: env().MEDUSA_BACKEND_URL, publishableKey: env().MEDUSA_PUBLISHABLE_KEY }
  const client = new StoreClient(config)
  sdk = {
    client,
    store: new Store(client),
    auth: new Auth(client, { ...config, auth: { type: "jwt", jwtTokenStorageMethod: "nostore" } }),
  }
  return sdk
}

/** Headers of one call: the page's language and, for a signed-in buyer, their token. */
export function callHeaders(language: Language, token?: string | null): Record<string, string> {
  const headers: Record<string, string> = { "x-medusa-locale": API_LOCALES[language] }
  if (token) headers["authorization"] = `Bearer ${token}`
  return headers
}
