import { MedusaError } from "@medusajs/framework/utils"
import { asClientError } from "../client-error"
import { defaultCode, parserErrorCode } from "../codes"
import { walk } from "../walk"

describe("B1 codes of refusals", () => {
  it("takes the type where it says something, the status otherwise", () => {
    expect(defaultCode(400, "not_allowed")).toBe("not_allowed")
    expect(defaultCode(404, "unknown_error")).toBe("not_found")
    expect(defaultCode(401, undefined)).toBe("unauthorized")
    expect(defaultCode(418, undefined)).toBe("invalid_request")
  })

  it("knows the errors of the body parser", () => {
    expect(parserErrorCode({ type: "entity.parse.failed" })).toBe("invalid_json")
    expect(parserErrorCode(new Error("other"))).toBeUndefined()
  })

  it.each([
    [{ code: "22021" }, "invalid_text"],
    [{ code: "22003" }, "invalid_number"],
    [new URIError("malformed"), "invalid_text"],
    [new MedusaError(MedusaError.Types.INVALID_ARGUMENT, "no"), "invalid_argument"],
    [new Error('Failed to acquire lock for key "cart_1"'), "resource_busy"],
    [
      new MedusaError(MedusaError.Types.NOT_ALLOWED, "Not enough stock available for item x"),
      "insufficient_inventory",
    ],
    [
      {
        ...new MedusaError(MedusaError.Types.NOT_ALLOWED, "Not enough stock available for item x"),
      },
      "insufficient_inventory",
    ],
  ])("turns what a request caused into a refusal", (error, code) => {
    expect(asClientError(error)).toMatchObject({ code })
  })

  it("leaves failures of our own alone", () => {
    const error = new TypeError("cannot read")
    expect(asClientError(error)).toBe(error)
    expect(asClientError(undefined)).toBeUndefined()
  })
})

describe("B1 walk through a body", () => {
  it("sees every key and value, however deep, without exhausting the stack", () => {
    let deep: unknown = "bottom"
    for (let level = 0; level < 100_000; level += 1) {
      deep = { level: [deep] }
    }
    const values = [...walk({ quantity: 1, deep })].map((leaf) => leaf.value)
    expect(values).toContain("bottom")
    expect(values).toContain("quantity")
  })
})
