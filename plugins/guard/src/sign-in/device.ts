import { digest } from "../accounts/digest"
import type { Origin } from "../http/origin"

const MAPPED_IPV4 = /^::ffff:(?=\d+\.)/i

/** Providers give a household 64 bits of an IPv6 address and change the rest every day. */
const networkOf = (ip: string): string => {
  const address = ip.replace(MAPPED_IPV4, "")
  if (!address.includes(":")) {
    return address
  }
  const [head = "", tail] = address.split("::")
  const groups = head.split(":").filter(Boolean)
  const rest = tail === undefined ? [] : tail.split(":").filter(Boolean)
  const zeros = Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill("0")
  return [...groups, ...zeros, ...rest].slice(0, 4).join(":")
}

/** What tells one device of an account from another: browser and address, as a hash. */
export const deviceOf = ({ ip, user_agent = "" }: Origin): string =>
  digest(user_agent, networkOf(ip))
