import { parseCourierOptions } from "../../options"
import { tidyNumber, trackingUrl } from "../tracking-url"

describe("the page of a parcel", () => {
  const other = {
    code: "other",
    name: "Other",
    trackingUrl: "https://other.example/?n={number}&l=kk",
    numbers: "^\\d{10}$",
  }

  it("G14 is Kazpost's unless the shop names carriers", () => {
    const { carriers } = parseCourierOptions({})
    expect(trackingUrl(carriers, tidyNumber(" rr 123 456 785 kz "))).toBe(
      "https://post.kz/services/postal/RR123456785KZ"
    )
  })

  it("G14 is that of the carrier whose numbers look like it, otherwise of the first", () => {
    const [kazpost] = parseCourierOptions({}).carriers
    const carriers = [kazpost!, other]
    expect(trackingUrl(carriers, "0123456789")).toBe("https://other.example/?n=0123456789&l=kk")
    expect(trackingUrl(carriers, "A/../B")).toBe("https://post.kz/services/postal/A%2F..%2FB")
  })

  it.each([
    { carriers: [] },
    { carriers: [{ ...other, trackingUrl: "javascript:alert('{number}')" }] },
    { carriers: [{ ...other, trackingUrl: "https://other.example/" }] },
    { carriers: [{ ...other, numbers: "(" }] },
    { carriage: "x" },
  ])("B1 options are refused: %j", (options) => {
    expect(() => parseCourierOptions(options)).toThrow("Options of @qazyna/courier")
  })
})
