import { readFileSync } from "node:fs"

const ESCAPES = /\u001b\[[0-9;]*[A-Za-z]/g

/** The last lines of a log, without colours and empty lines. */
export function tail(logFile: string, lines: number): string {
  const text = readFileSync(logFile, "utf8").replace(ESCAPES, "")
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(-lines)
    .map(readable)
    .join("\n")
}

/** Medusa and the store write JSON when nobody watches; a person wants the words. */
export function readable(line: string): string {
  try {
    const { level, message, method, path, status, ms } = JSON.parse(line) as Record<string, unknown>
    const request = method ? `${method} ${path} ${status} ${ms} ms` : ""
    return [level, message, request].filter(Boolean).join("  ")
  } catch {
    return line
  }
}
