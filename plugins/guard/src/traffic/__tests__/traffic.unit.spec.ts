import { isOver, quotaHeaders } from "../headers"
import { Limiter } from "../limiter"
import { SlidingMinute } from "../sliding-minute"
import { tierOf } from "../tier"

describe("B1 the tier of a request", () => {
  it.each([
    ["GET", "/store/products?limit=1", "reads"],
    ["HEAD", "/store/carts/cart_1", "reads"],
    ["GET", "/store/captcha?cart_id=cart_1", "writes"],
    ["GET", "/STORE/Captcha/", "writes"],
    ["POST", "/store/carts", "writes"],
    ["DELETE", "/store/carts/cart_1/line-items/item_1", "writes"],
    ["POST", "/store/carts/cart_1/complete", "money"],
    ["POST", "/Store/Carts/cart_1/Complete/", "money"],
    ["POST", "/store/payment-collections", "money"],
    ["POST", "/store/payment-collections/pay_1/payment-sessions", "money"],
    ["POST", "/store/payment-collections-of-mine", "writes"],
    ["POST", "/auth/user/emailpass", "signIn"],
    ["GET", "/auth/customer/emailpass", "signIn"],
    ["POST", "/store/eds/challenges", "signIn"],
    ["GET", "/store/eds/challenges", "reads"],
    ["POST", "/store/edsel", "writes"],
  ])("%s %s is %s", (method, path, tier) => {
    expect(tierOf(method, path, ["/store/eds"])).toBe(tier)
  })
})

describe("the last minute", () => {
  const at = (seconds: number) => new Date(1_800_000_000_000 + seconds * 1000)

  it("G22 slides: what was counted a minute ago counts no more", () => {
    const minute = new SlidingMinute()
    expect([0, 10, 20].map((second) => minute.add(at(second)))).toEqual([1, 2, 3])
    expect(minute.add(at(60))).toBe(4)
    expect(minute.add(at(90))).toBeCloseTo(3.5)
    expect(minute.add(at(240))).toBe(1)
  })
})

describe("B1 a quota", () => {
  const quota = { name: "reads-address", points: 2, seconds: 60 }

  it("is for each key alone, and over with one request too many", async () => {
    const limiter = new Limiter(quota)
    const counts = [await limiter.count("a"), await limiter.count("a"), await limiter.count("a")]
    expect(counts.map(isOver)).toEqual([false, false, true])
    expect(isOver(await limiter.count("b"))).toBe(false)
  })

  it("is told in headers, the longest wait in whole seconds", () => {
    const counts = [
      { ...quota, used: 3, resetSeconds: 12 },
      { ...quota, name: "reads-account", used: 1, resetSeconds: 40 },
    ]
    expect(quotaHeaders(counts)).toEqual({
      "RateLimit-Policy": '"reads-address";q=2;w=60, "reads-account";q=2;w=60',
      RateLimit: '"reads-address";r=0;t=12, "reads-account";r=1;t=40',
      "Retry-After": "12",
    })
    expect(quotaHeaders(counts.slice(1))).not.toHaveProperty("Retry-After")
  })
})
