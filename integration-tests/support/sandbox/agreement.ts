import type { Person } from "@qazyna/sandbox"
import type { Http } from "../suite/clients"
import type { RegisteredBuyer } from "./buyer"
import { signedChallenge, type Signing } from "./challenge"

/** Texts of a version in all languages. */
export const texts = (mark: string) => ({
  kk: { title: "Пайдаланушы келісімі", text: `# Келісім\n\n${mark} нұсқа` },
  ru: { title: "Пользовательское соглашение", text: `# Соглашение\n\nредакция ${mark}` },
  en: { title: "User agreement", text: `# Agreement\n\nversion ${mark}` },
})

/**
 * Writes a version and publishes it.
 * @param from the moment from which it is in force; at once when left out
 */
export async function publishAgreement(
  admin: Http,
  mark: string,
  from?: Date
): Promise<{ id: string; version: number }> {
  const { data: draft } = await admin.post("/admin/agreements", { texts: texts(mark) })
  const { data } = await admin.post(
    `/admin/agreements/${draft.agreement.id}/publish`,
    from ? { published_at: from.toISOString() } : {}
  )
  return data.agreement
}

/** Signs the agreement in force. @returns the signature as the route tells it */
export async function signAgreement(
  { client, person: buyer }: Pick<RegisteredBuyer, "client" | "person">,
  { person = buyer, ...how }: Signing & { locale?: string; person?: Person } = {}
): Promise<{ id: string; version: number; agreement_id: string; language: string }> {
  const body = await signedChallenge(client, person, "agreement", how)
  const { data } = await client.post("/store/customers/me/agreement-signatures", body)
  return data.signature
}
