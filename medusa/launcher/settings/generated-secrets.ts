import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import path from "node:path"
import { SECRETS } from "../../src/config/secrets"
import { LauncherError } from "../errors"

type Secrets = Record<(typeof SECRETS)[number], string>

/**
 * Secrets made once for this checkout and kept in a file that only its owner can read, so people
 * stay signed in over a restart.
 * @throws LauncherError when the file is not what it should be
 */
export function generatedSecrets(file: string): Secrets {
  if (existsSync(file)) {
    return readSecrets(file)
  }
  const secrets = Object.fromEntries(
    SECRETS.map((name) => [name, randomBytes(32).toString("hex")])
  ) as Secrets
  mkdirSync(path.dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, file)
  return secrets
}

function readSecrets(file: string): Secrets {
  try {
    const found = JSON.parse(readFileSync(file, "utf8")) as Partial<Secrets>
    if (SECRETS.every((name) => typeof found[name] === "string")) {
      return found as Secrets
    }
  } catch {
    // Told below, together with the file that is readable but incomplete.
  }
  throw new LauncherError(
    `${file} is damaged: remove it and start again; everybody will have to sign in anew.`
  )
}
