import fc from "fast-check"
import vectors from "../../__tests__/fixtures/notifications.json"
import { parseBody } from "../parse"

const FORM = "application/x-www-form-urlencoded"
const fieldsOf = (text: string, contentType = FORM) => {
  const parsed = parseBody(Buffer.from(text), contentType)
  return parsed.ok ? Object.fromEntries(parsed.fields.values) : parsed.problem
}
const repeatedIn = (text: string, contentType = FORM) => {
  const parsed = parseBody(Buffer.from(text), contentType)
  return parsed.ok ? parsed.fields.repeated : parsed.problem
}

/** Where a name comes twice the pairs are a list, and nobody reads them. */
const forms = vectors.signed.filter(
  ({ body, decoded_pairs: pairs }) => body && pairs && !Array.isArray(pairs)
)

describe("B3 bodies of notifications", () => {
  it.each(forms.map((vector) => [vector.id, vector] as const))("B3 reads %s", (_id, vector) => {
    const { body = "", content_type, decoded_pairs = {} } = vector
    const filled = Object.entries(decoded_pairs).filter(([, value]) => value !== "")
    expect(fieldsOf(body, content_type ?? FORM)).toEqual(Object.fromEntries(filled))
  })

  it("B3 reads JSON with ids and amounts as they were written", () => {
    const json = vectors.signed.find((vector) => vector.id === "c-json-pay")!
    expect(fieldsOf(json.body ?? "", json.content_type ?? "")).toEqual({
      TransactionId: "3503689911",
      Amount: "152500.0",
      Currency: "KZT",
      InvoiceId: "payses_01JCOINSTORE0000000000TEST1",
      Name: "ӘЛИЯ ҚАСЫМОВА",
      TestMode: "true",
      Status: "Completed",
      OperationType: "Payment",
    })
    const long =
      '{"TransactionId": 9007199254740993, "Amount": 0.10, "Data": {"a": 1.0}, "Rrn": ""}'
    expect(fieldsOf(long, "Application/JSON; charset=utf-8")).toEqual({
      TransactionId: "9007199254740993",
      Amount: "0.10",
      Data: '{"a":1.0}',
    })
  })

  it("B3 reports names that come twice, empty ones too", () => {
    expect(repeatedIn("Amount=1.00&Amount=2.00")).toEqual(["Amount"])
    expect(repeatedIn("Amount=&Amount=2.00&a=1")).toEqual(["Amount"])
    expect(repeatedIn("Data=1&Data%5bx%5d=2&amount=1&Amount=1")).toEqual([])
    expect(repeatedIn('{"Amount": 1, "Amount": 2}', "application/json")).toEqual(["Amount"])
  })

  it.each([
    ["a=1", "text/plain", "content_type"],
    ["a=1", "", "content_type"],
    ["[1]", "application/json", "syntax"],
    ["null", "application/json", "syntax"],
    ["{", "application/json", "syntax"],
    ["a=1&".repeat(201), FORM, "too_many_fields"],
    [`a=${"x".repeat(64 * 1024)}`, FORM, "too_large"],
  ])("B3 refuses %#", (text, contentType, problem) => {
    expect(fieldsOf(text, contentType)).toBe(problem)
  })

  it("B3 refuses bytes that are no text", () => {
    expect(parseBody(Buffer.from([0x61, 0x3d, 0xcc, 0xf0]), FORM)).toEqual({
      ok: false,
      problem: "encoding",
    })
  })

  it("B3 ends with fields or a problem, whatever comes", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.json({ maxDepth: 3 }).map((text) => Buffer.from(text))
        ),
        fc.constantFrom(FORM, "application/json"),
        (bytes, type) => {
          expect(() => parseBody(Buffer.from(bytes), type)).not.toThrow()
        }
      )
    )
  })

  it("B3 gives back what a form was made of", () => {
    const pairs = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), {
      noNullPrototype: true,
    })
    fc.assert(
      fc.property(pairs, (given) => {
        const { ok, ...rest } = parseBody(Buffer.from(new URLSearchParams(given).toString()), FORM)
        expect(ok).toBe(true)
        expect(rest).toEqual({
          fields: { values: new Map(Object.entries(given)), repeated: [] },
        })
      })
    )
  })
})
