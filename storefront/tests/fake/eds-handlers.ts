import { http, HttpResponse, type HttpHandler } from "msw"
import type { FakeEds } from "./eds-state"
import { accountHandlers } from "./eds-account-handlers"
import { BACKEND } from "./server"

export type Fields = Record<string, string>

export const refuse = (status: number, code: string, details?: object) =>
  HttpResponse.json({ type: "not_allowed", code, message: code, details }, { status })

const inHalfAnHour = () => new Date(Date.now() + 30 * 60_000).toISOString()

/** The part of the Store API that knows people by their EDS, after the contract of the plugin. */
export function edsHandlers(eds: FakeEds): HttpHandler[] {
  return [
    http.post(`${BACKEND}/store/eds/challenges`, async ({ request }) => {
      const { purpose = "", session = "", agreement_id } = (await request.json()) as Fields
      if (session.length < 32) return refuse(400, "invalid_request")
      if (purpose === "agreement" && !eds.ofToken(request.headers.get("authorization"))) {
        return refuse(401, "unauthorized")
      }
      const id = eds.nextId("chal")
      eds.challenges.set(id, { purpose, session, agreementId: agreement_id })
      const oids = ["1.3.6.1.5.5.7.3.4", "1.2.398.3.3.4.1.1"]
      const encapsulate = purpose !== "agreement"
      const ncalayer = { format: "cms", decode: true, encapsulate, extKeyUsageOids: oids }
      const challenge = { id, purpose, data: "dGV4dA==", expires_at: inHalfAnHour(), ncalayer }
      return HttpResponse.json({ challenge }, { status: 201 })
    }),
    http.post(`${BACKEND}/store/eds/proofs`, async ({ request }) => {
      const { challenge_id = "", session = "", signature = "" } = (await request.json()) as Fields
      const purpose = eds.challenges.get(challenge_id)?.purpose ?? ""
      if (!eds.take(challenge_id, session, ["register", "recover"])) {
        return refuse(401, "challenge_expired")
      }
      if (!/^\d{12}$/.test(signature)) return refuse(401, "eds_refused")
      if (purpose === "register" && eds.buyers.some(({ iin }) => iin === signature)) {
        return refuse(409, "already_registered")
      }
      const id = eds.nextId("proof")
      eds.proofs.set(id, { iin: signature, session })
      const masked_iin = `${signature.slice(0, 4)}******${signature.slice(-2)}`
      const person = { first_name: "АЙГЕРІМ", last_name: "СЕЙІТҚАЛИ", patronymic: null, masked_iin }
      const proof = { id, purpose, expires_at: inHalfAnHour(), person }
      return HttpResponse.json({ proof }, { status: 201 })
    }),
    http.post(`${BACKEND}/store/eds/registrations`, async ({ request }) => {
      const body = (await request.json()) as Fields
      const proof = eds.proofs.get(body.proof_id ?? "")
      if (proof?.session !== body.session) return refuse(400, "proof_expired")
      const { email = "", password = "", phone = "" } = body
      if (eds.buyers.some((one) => one.email === email)) return refuse(409, "email_taken")
      if (password === "Password-2026") {
        return refuse(400, "password_too_weak", { missing: ["common"] })
      }
      eds.proofs.delete(body.proof_id ?? "")
      const buyer = eds.add({ iin: proof?.iin ?? "", email, password, phone })
      const customer = { id: buyer.id, email, first_name: "АЙГЕРІМ", last_name: "СЕЙІТҚАЛИ" }
      return HttpResponse.json({ customer, token: eds.tokenOf(buyer) }, { status: 201 })
    }),
    ...accountHandlers(eds),
  ]
}
