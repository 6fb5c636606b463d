type Level = "info" | "warn" | "error"

/** One JSON line per event. Give it no tokens, names or addresses of buyers. */
export function log(level: Level, message: string, fields: Record<string, unknown> = {}): void {
  const line = JSON.stringify({ time: new Date().toISOString(), level, message, ...fields })
  const stream = level === "error" ? process.stderr : process.stdout
  stream.write(`${line}\n`)
}
