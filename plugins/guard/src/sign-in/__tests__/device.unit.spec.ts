import { deviceOf } from "../device"

const browser = "Mozilla/5.0 (X11; Linux x86_64)"

describe("G7 device of a sign-in", () => {
  it.each([
    ["an address and its mapped form", "203.0.113.7", "::ffff:203.0.113.7", true],
    ["two addresses", "203.0.113.7", "203.0.113.8", false],
    ["two addresses of one household", "2001:db8:1:2::1", "2001:db8:1:2:aaaa:bbbb:cccc:dddd", true],
    ["two households", "2001:db8:1:2::1", "2001:db8:1:3::1", false],
    ["two ways to write one network", "2001:db8::1", "2001:db8:0:0:5::", true],
  ])("compares %s", (_, one, other, same) => {
    const [first, second] = [one, other].map((ip) => deviceOf({ ip, user_agent: browser }))
    expect(first === second).toBe(same)
  })

  it("tells browsers at one address apart", () => {
    expect(deviceOf({ ip: "203.0.113.7", user_agent: browser })).not.toBe(
      deviceOf({ ip: "203.0.113.7", user_agent: "curl/8" })
    )
  })
})
