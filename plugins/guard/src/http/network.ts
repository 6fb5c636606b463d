const MAPPED_IPV4 = /^::ffff:(?=\d+\.)/i

/**
 * What stands for one household or office: an IPv4 address, or the first 64 bits of an IPv6 address, of
 * which providers change the rest every day.
 */
export const networkOf = (ip: string): string => {
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
