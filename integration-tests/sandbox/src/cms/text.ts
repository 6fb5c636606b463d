/** A CMS as NCALayer hands it over: PEM with lines of 64 characters. */
export function pemOf(cms: Uint8Array, label = "CMS"): string {
  const lines =
    Buffer.from(cms)
      .toString("base64")
      .match(/.{1,64}/g) ?? []
  return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`
}

/** A CMS as older versions do: bare base64 in lines of 76 characters. */
export function base64LinesOf(cms: Uint8Array): string {
  const lines =
    Buffer.from(cms)
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  return lines.join("\r\n")
}
