/** How this machine reaches a server that listens on `host`. */
export function localUrl(host: string, port: number): string {
  const everywhere = host === "0.0.0.0" || host === "::"
  const name = everywhere ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host
  return `http://${name}:${port}`
}
