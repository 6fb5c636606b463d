import { parseCloudPaymentsOptions, terminalOf } from "../options"

const TERMINAL = { publicId: "pk_1", apiSecret: "s3cret-value" }

describe("P1 options of the plugin", () => {
  it("P1 starts without a terminal, with the addresses of Kazakhstan", () => {
    const options = parseCloudPaymentsOptions(undefined)
    expect(options).toEqual({
      service: "kz",
      apiUrl: "https://api.tiptoppay.kz",
      widgetUrl: "https://widget.tiptoppay.kz/bundles/widget.js",
      widgetGlobal: "tiptop.Widget",
      ordersUrl: "https://orders.tiptoppay.kz",
      schema: "Dual",
      testMode: false,
      currency: "KZT",
      graceMinutes: 10,
      maxAttempts: 3,
      marginSeconds: 5,
      timeoutMs: 30_000,
      acceptDecodedSignature: false,
    })
    expect(terminalOf(options)).toBeUndefined()
  })

  it("P1 knows the addresses of the Russian service", () => {
    const options = parseCloudPaymentsOptions({ ...TERMINAL, service: "ru", database: {} })
    expect(options).toMatchObject({
      apiUrl: "https://api.cloudpayments.ru",
      widgetUrl: "https://widget.cloudpayments.ru/bundles/cloudpayments.js",
      widgetGlobal: "cp.CloudPayments",
    })
    expect(terminalOf(options)).toEqual(TERMINAL)
  })

  it("P1 takes single addresses from the shop", () => {
    expect(
      parseCloudPaymentsOptions({
        ...TERMINAL,
        testMode: true,
        apiUrl: "http://127.0.0.1:9583/",
        widgetUrl: "http://127.0.0.1:9583/bundles/widget.js",
      })
    ).toMatchObject({
      apiUrl: "http://127.0.0.1:9583",
      widgetUrl: "http://127.0.0.1:9583/bundles/widget.js",
      ordersUrl: "https://orders.tiptoppay.kz",
    })
  })

  it.each([
    [{ publicId: "pk_1" }, "apiSecret must be given with publicId"],
    [{ apiSecret: "s3cret-value" }, "publicId must be given with apiSecret"],
    [{ previousApiSecret: "s3cret-value" }, "previousApiSecret has no meaning without apiSecret"],
    [{ service: "de" }, "service must be kz or ru"],
    [{ schema: "dual" }, "schema must be Dual or Single"],
    [{ currency: "kzt" }, "currency must be three capital letters"],
    [{ maxAttempts: 0 }, "maxAttempts must be at least 1"],
    [{ maxAttempts: 2.5 }, "maxAttempts must be a whole number from 1 to 10"],
    [{ graceMinutes: 121 }, "graceMinutes must be at most 120"],
    [{ testMode: "yes" }, "testMode must be true or false"],
    [{ apiUrl: "api.example" }, "apiUrl must be an address that begins with https://"],
    [
      { ...TERMINAL, apiUrl: "http://api.example" },
      "apiUrl must begin with https:// unless testMode is on",
    ],
    [{ widgetGlobal: "alert" }, "widgetGlobal must be tiptop.Widget or cp.CloudPayments"],
    [{ apiSekret: "s3cret-value" }, 'Unrecognized key: "apiSekret"'],
  ])("P1 does not start with %j", (options, sentence) => {
    const parse = () => parseCloudPaymentsOptions(options)
    expect(parse).toThrow(`Options of @qazyna/cloudpayments: ${sentence}`)
    expect(parse).not.toThrow("s3cret-value")
  })

  it("P1 says everything that is wrong at once", () => {
    expect(() => parseCloudPaymentsOptions({ service: "de", maxAttempts: 0 })).toThrow(
      "service must be kz or ru; maxAttempts must be at least 1"
    )
  })
})
