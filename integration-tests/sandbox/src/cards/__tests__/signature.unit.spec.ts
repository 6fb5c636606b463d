import { decodedForm, formBody } from "../notices/form"
import { fieldsOf } from "../notices/fields"
import { signatures } from "../notices/signature"
import type { Operation } from "../operation"
import vectors from "./vectors.json"

type Vector = {
  id: string
  secret: string
  body?: string
  query?: string
  content_type?: string
  content_hmac: string
  x_content_hmac: string
  decoded_pairs?: Record<string, string>
}

const all = vectors as Vector[]
const find = (id: string) => all.find((vector) => vector.id === id)!

describe("signatures of notifications", () => {
  it.each(all.map((vector) => [vector.id, vector] as const))("P1 are those of %s", (_, vector) => {
    const isForm = !vector.content_type?.includes("json")
    const message = vector.body ?? vector.query ?? ""
    expect(signatures(vector.secret, message, isForm)).toEqual({
      "Content-HMAC": vector.content_hmac,
      "X-Content-HMAC": vector.x_content_hmac,
    })
  })
})

describe("the body of a notification", () => {
  const encoded = all.filter(({ id }) => /^c-(check|pay|fail|confirm|cancel|refund)/.test(id))

  it.each(encoded.map((vector) => [vector.id, vector] as const))(
    "P1 is encoded as %s",
    (_, { body, decoded_pairs = {} }) => {
      expect(formBody(Object.entries(decoded_pairs))).toBe(body)
    }
  )

  it("P1 is encoded as .NET does: small digits, a plus for a space", () => {
    const body = formBody([["Name", "Әсел O'Нил~ (a_b-c.d)*!"]])
    expect(body).toBe("Name=%d3%98%d1%81%d0%b5%d0%bb+O%27%d0%9d%d0%b8%d0%bb%7e+(a_b-c.d)*!")
    expect(decodedForm(body)).toBe("Name=Әсел O'Нил~ (a_b-c.d)*!")
  })

  it.each([
    ["check", "c-check-dual"],
    ["pay", "c-pay-dual"],
    ["fail", "c-fail-5051"],
    ["confirm", "c-confirm"],
    ["cancel", "c-cancel"],
    ["refund", "c-refund-partial"],
  ] as const)("P1 has the fields of a live %s in their order", (type, id) => {
    const names = fieldsOf(type, OPERATION, 0).map(([name]) => name)
    expect(names).toEqual(Object.keys(find(id).decoded_pairs ?? {}))
  })
})

const OPERATION: Operation = {
  id: "3503689912",
  kind: "payment",
  terms: {
    amount: 15_250_000,
    currency: "KZT",
    schema: "Dual",
    invoiceId: "payses_1",
    accountId: null,
    email: null,
    description: null,
    culture: "kk-KZ",
    data: null,
    name: null,
    ip: "127.0.0.1",
  },
  amount: 15_250_000,
  card: {
    firstSix: "424242",
    lastFour: "4242",
    type: "Visa",
    expires: "12/30",
    threeDs: true,
    code: 0,
    tokenCode: 0,
  },
  status: "Authorized",
  reasonCode: 0,
  createdAt: 0,
  authorizedAt: 0,
  confirmedAt: null,
  authCode: "A1B2C3",
  rrn: null,
  token: null,
  original: null,
  fallbackOf: null,
  refunded: 0,
}
