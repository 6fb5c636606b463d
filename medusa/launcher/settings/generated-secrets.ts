import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import path from "node:path"
import { SECRETS } from "../../src/config/secrets"
import { LauncherError } from "../errors"

/** Secrets of our own, and that of the terminal at the card service of the sandbox. */
const GENERATED = [...SECRETS, "CP_API_SECRET"] as const

type Secrets = Record<(typeof GENERATED)[number], string>

/**
 * Secrets made once for this checkout and kept in a file that only its owner can read, so people
 * stay signed in over a restart. One that a newer version needs is added to those that are there.
 * @throws LauncherError when the file is not what it should be
 */
export function generatedSecrets(file: string): Secrets {
  const kept = existsSync(file) ? readSecrets(file) : {}
  const made = Object.fromEntries(
    GENERATED.map((name) => [name, kept[name] ?? randomBytes(32).toString("hex")])
  ) as Secrets
  if (GENERATED.some((name) => kept[name] === undefined)) {
    mkdirSync(path.dirname(file), { recursive: true })
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 })
    renameSync(draft, file)
  }
  return made
}

function readSecrets(file: string): Partial<Secrets> {
  try {
    const found: unknown = JSON.parse(readFileSync(file, "utf8"))
    if (isTexts(found)) {
      return found
    }
  } catch {
    // Told below, together with the file that is readable but not what it should be.
  }
  throw new LauncherError(
    `${file} is damaged: put a copy of it back, or remove it and run \`npm run reset\`, because what was encrypted with it cannot be read any more.`
  )
}

function isTexts(found: unknown): found is Partial<Secrets> {
  return (
    typeof found === "object" &&
    found !== null &&
    !Array.isArray(found) &&
    Object.values(found).every((value) => typeof value === "string")
  )
}
