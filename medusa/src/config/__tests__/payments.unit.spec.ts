import { paymentProviders } from "../cloudpayments"
import { EnvError, readEnv } from "../env"

const PRODUCTION = {
  NODE_ENV: "production",
  JWT_SECRET: "kq83hf73hq9fjq3f9j3q9fj3q9fj3qf1",
}
const TERMINAL = { CP_PUBLIC_ID: "pk_1", CP_API_SECRET: "secret" }

const offered = (env: NodeJS.ProcessEnv) => paymentProviders(readEnv(env))

describe("payments that the shop offers", () => {
  it("P1 production takes cards and never sells for nothing", () => {
    expect(offered(PRODUCTION)).toEqual(["pp_cloudpayments_card"])
    expect(offered({ ...PRODUCTION, ...TERMINAL })).toEqual(["pp_cloudpayments_card"])
    expect(() => readEnv({ ...PRODUCTION, TEST_PAYMENT: "true" })).toThrow(EnvError)
  })

  it("P1 elsewhere there is a payment without money, where asked for or without a terminal", () => {
    expect(offered({})).toContain("pp_system_default")
    expect(offered(TERMINAL)).not.toContain("pp_system_default")
    expect(offered({ ...TERMINAL, TEST_PAYMENT: "true" })).toContain("pp_system_default")
    expect(offered({ ...PRODUCTION, DEMO: "true", ...TERMINAL })).toEqual(["pp_cloudpayments_card"])
  })

  it("P1 public id and secret of a terminal come together", () => {
    expect(() => readEnv({ CP_PUBLIC_ID: "pk_1" })).toThrow(/CP_API_SECRET/)
  })
})
