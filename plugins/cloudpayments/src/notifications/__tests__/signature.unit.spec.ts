import { createHmac } from "node:crypto"
import fc from "fast-check"
import vectors from "../../__tests__/fixtures/notifications.json"
import { isSigned, type SignedMessage } from "../signature"

const FORM = "application/x-www-form-urlencoded; charset=utf-8"
const strict = (secret: string) => ({ secrets: [secret], acceptDecoded: false })
const lenient = (secret: string) => ({ secrets: [secret], acceptDecoded: true })

const message = (given: Partial<SignedMessage> & { text: string }): SignedMessage => ({
  body: Buffer.from(given.text),
  contentType: FORM,
  contentHmac: undefined,
  decodedHmac: undefined,
  ...given,
})

const textOf = (vector: { body?: string; query?: string }) => vector.body ?? vector.query ?? ""

describe("B3 signatures of notifications", () => {
  it.each(vectors.signed.map((vector) => [vector.id, vector] as const))(
    "B3 believes %s by its bytes",
    (_id, vector) => {
      const text = textOf(vector)
      const contentHmac = vector.content_hmac
      expect(isSigned(message({ text, contentHmac }), strict(vector.secret))).toBe(true)
      expect(isSigned(message({ text: `${text}&`, contentHmac }), strict(vector.secret))).toBe(
        false
      )
    }
  )

  it.each(vectors.signed.map((vector) => [vector.id, vector] as const))(
    "B3 believes the decoded signature of %s only where the shop allows it",
    (_id, vector) => {
      const signed = message({
        text: textOf(vector),
        contentType: vector.content_type ?? FORM,
        decodedHmac: vector.x_content_hmac,
      })
      expect(isSigned(signed, lenient(vector.secret))).toBe(true)
      expect(isSigned(signed, strict(vector.secret))).toBe(false)
    }
  )

  it.each(vectors.refused.map((vector) => [vector.why, vector] as const))(
    "B3 refuses a notification: %s",
    (_why, vector) => {
      const headers: Record<string, string | undefined> = vector.headers
      const signed = message({
        text: vector.body,
        contentHmac: headers["Content-HMAC"],
        decodedHmac: headers["X-Content-HMAC"],
      })
      expect(isSigned(signed, strict(vector.secret))).toBe(false)
      expect(isSigned(signed, lenient(vector.secret))).toBe(false)
    }
  )

  it("B3 tells bodies apart that share a decoded signature", () => {
    const { secret, body_1, body_2, content_hmac_1, x_content_hmac_of_both } = vectors.ambiguous
    for (const text of [body_1, body_2]) {
      const decodedHmac = x_content_hmac_of_both
      expect(isSigned(message({ text, decodedHmac }), lenient(secret))).toBe(true)
      const both = message({ text, decodedHmac, contentHmac: content_hmac_1 })
      expect(isSigned(both, lenient(secret))).toBe(text === body_1)
    }
  })

  it("B3 lets the bytes' signature decide wherever it is sent", () => {
    const vector = vectors.signed[0]!
    const both = { text: textOf(vector), decodedHmac: vector.x_content_hmac }
    for (const contentHmac of ["", "AAAA", [vector.content_hmac]]) {
      expect(isSigned(message({ ...both, contentHmac }), lenient(vector.secret))).toBe(false)
    }
  })

  it("B3 accepts the former secret while it is changed, and no secret at all never", () => {
    const { body = "", content_hmac: contentHmac, secret } = vectors.signed[0]!
    const signed = message({ text: body, contentHmac })
    expect(isSigned(signed, { secrets: ["new", secret], acceptDecoded: false })).toBe(true)
    expect(isSigned(signed, { secrets: ["new"], acceptDecoded: false })).toBe(false)
    expect(isSigned(signed, { secrets: [], acceptDecoded: false })).toBe(false)
  })

  it("B3 does not decode what cannot be decoded", () => {
    const decodedHmac = createHmac("sha256", "s").update("a=%zz").digest("base64")
    expect(isSigned(message({ text: "a=%zz", decodedHmac }), lenient("s"))).toBe(false)
  })

  it("B3 refuses every signature but the one, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.base64String(), (bytes, other) => {
        const body = Buffer.from(bytes)
        const mac = createHmac("sha256", "s").update(body).digest("base64")
        expect(isSigned(message({ text: "", body, contentHmac: mac }), strict("s"))).toBe(true)
        fc.pre(other !== mac)
        expect(isSigned(message({ text: "", body, contentHmac: other }), strict("s"))).toBe(false)
      })
    )
  })
})
