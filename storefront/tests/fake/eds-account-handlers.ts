import { http, HttpResponse, type HttpHandler } from "msw"
import type { FakeBuyer, FakeEds } from "./eds-state"
import type { Fields } from "./eds-handlers"
import { BACKEND } from "./server"

const AUTH = `${BACKEND}/auth/customer/eds`
const ME = `${BACKEND}/store/customers/me`

const refuse = (status: number, code: string) =>
  HttpResponse.json({ type: "not_allowed", code, message: code }, { status })

type Work = (buyer: FakeBuyer, request: Request) => Response | Promise<Response>

/** Sign-in, recovery, and what belongs to an account. */
export function accountHandlers(eds: FakeEds): HttpHandler[] {
  const own =
    (work: Work) =>
    ({ request }: { request: Request }) => {
      const buyer = eds.ofToken(request.headers.get("authorization"))
      if (buyer) return work(buyer, request)
      return refuse(401, eds.ended.size > 0 ? "session_ended" : "unauthorized")
    }
  const signedVersion = ({ id }: FakeBuyer) =>
    eds.signatures.findLast(({ customerId }) => customerId === id)?.version ?? null
  const agreement = (version: number) => ({
    id: `agr_${version}`,
    version,
    published_at: "2026-11-01T00:00:00.000Z",
    title: "Пользовательское соглашение",
    text: "# Общее\n\nТекст с <script>alert(1)</script> и [ссылкой](javascript:alert(1)).\n",
    locale: "ru-RU",
    sha256: "ab".repeat(32),
  })

  const session = {
    id: "sess_1",
    ip: "203.0.113.7",
    user_agent: "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/145.0",
    issued_at: "2026-11-21T10:00:00.000Z",
    seen_at: "2026-11-21T11:00:00.000Z",
    current: true,
  }

  return [
    http.get(
      `${ME}/sessions`,
      own(() => HttpResponse.json({ sessions: [session] }))
    ),
    http.delete(
      `${ME}/sessions/:id`,
      own(() => HttpResponse.json({ deleted: true }))
    ),
    http.post(AUTH, async ({ request }) => {
      const { challenge_id = "", session = "", ...body } = (await request.json()) as Fields
      if (!eds.take(challenge_id, session, ["sign_in"])) return refuse(401, "challenge_expired")
      const buyer = eds.buyers.find(({ iin }) => iin === body.signature)
      if (!buyer) return refuse(401, "not_registered")
      if (buyer.locked) return refuse(401, "account_locked")
      if (buyer.email !== body.email || !eds.tryPassword(buyer, body.password ?? "")) {
        return refuse(401, buyer.locked ? "account_locked" : "wrong_credentials")
      }
      return HttpResponse.json({ token: eds.tokenOf(buyer) })
    }),
    http.post(`${AUTH}/reset-password`, async ({ request }) => {
      const { identifier = "" } = (await request.json()) as Fields
      eds.asked.push(identifier)
      return new HttpResponse("Created", { status: 201 })
    }),
    http.post(`${AUTH}/update`, async ({ request }) => {
      const { proof_id = "", session, password = "" } = (await request.json()) as Fields
      const proof = eds.proofs.get(proof_id)
      if (!proof || proof.session !== session) return refuse(401, "proof_required")
      const token = request.headers.get("authorization")?.replace("Bearer ", "") ?? ""
      const buyer = eds.buyers.find(({ email }) => email === eds.resetTokens.get(token))
      if (!buyer) return refuse(401, "unauthorized")
      if (buyer.iin !== proof.iin) return refuse(401, "eds_other_person")
      eds.resetTokens.delete(token)
      Object.assign(buyer, { password, locked: false, wrongPasswords: 0 })
      return HttpResponse.json({ success: true })
    }),
    http.get(
      ME,
      own(({ id, email, phone }) =>
        HttpResponse.json({
          customer: { id, email, phone, first_name: "АЙГЕРІМ", last_name: "С", addresses: [] },
        })
      )
    ),
    http.get(
      `${ME}/eds`,
      own((buyer) => {
        const signed = signedVersion(buyer)
        const status = signed === null ? "missing" : signed < eds.version ? "outdated" : "signed"
        return HttpResponse.json({
          eds: {
            masked_iin: "9005******27",
            registered_at: "2026-11-01T00:00:00.000Z",
            certificate: { serial: "0a1b", valid_until: "2027-11-01T00:00:00Z", algorithm: "gost" },
            agreement: { required_version: eds.version, signed_version: signed, status },
          },
        })
      })
    ),
    http.post(
      `${ME}/password`,
      own(async (buyer, request) => {
        const { current_password = "", password = "" } = (await request.json()) as Fields
        if (!eds.tryPassword(buyer, current_password)) {
          return refuse(401, buyer.locked ? "account_locked" : "wrong_credentials")
        }
        buyer.password = password
        eds.ended.add(request.headers.get("authorization")?.replace("Bearer ", "") ?? "")
        return HttpResponse.json({ token: eds.tokenOf(buyer) })
      })
    ),
    http.get(`${BACKEND}/store/agreements/current`, () =>
      HttpResponse.json({ agreement: agreement(eds.version) })
    ),
    http.get(`${BACKEND}/store/agreements/:id`, ({ params }) =>
      HttpResponse.json({ agreement: agreement(Number(String(params.id).replace("agr_", ""))) })
    ),
    http.get(
      `${ME}/agreement-signatures`,
      own(({ id }) => {
        const signatures = eds.signatures
          .filter(({ customerId }) => customerId === id)
          .map(({ version, ...rest }) => ({
            ...rest,
            version,
            agreement_id: `agr_${version}`,
            signed_at: `2026-11-0${version}T00:00:00.000Z`,
            certificate: { serial: "0a1b" },
          }))
        return HttpResponse.json({ signatures })
      })
    ),
    http.post(
      `${ME}/agreement-signatures`,
      own(async (buyer, request) => {
        const { challenge_id = "", session = "", signature } = (await request.json()) as Fields
        const wanted = eds.challenges.get(challenge_id)?.agreementId
        if (!eds.take(challenge_id, session, ["agreement"])) return refuse(401, "challenge_expired")
        if (signature !== buyer.iin) return refuse(401, "eds_other_person")
        const version = Number(wanted?.replace("agr_", ""))
        eds.signatures.push({ id: eds.nextId("sig"), customerId: buyer.id, version })
        return HttpResponse.json({ signature: { id: "sig" } }, { status: 201 })
      })
    ),
    http.get(`${ME}/agreement-signatures/:id/archive`, ({ request, params }) => {
      const buyer = eds.ofToken(request.headers.get("authorization"))
      const known = eds.signatures.some(
        ({ id, customerId }) => id === params.id && customerId === buyer?.id
      )
      if (!known) return refuse(404, "signature_not_found")
      return new HttpResponse("PK", { headers: { "Content-Type": "application/zip" } })
    }),
  ]
}
