import { spawn } from "node:child_process"
import { randomBytes } from "node:crypto"
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import path from "node:path"
import { LauncherError } from "../errors"
import type { Account } from "./account"
import type { Location } from "./location"
import { explain } from "./explain"

/** The superuser of the cluster, reachable from this machine only. */
export const SUPERUSER = "postgres"

/**
 * Sorting and case by Unicode's own rules, the same on every machine. The libc type is still needed:
 * with plain C, pg_trgm takes Kazakh and Russian letters for punctuation and forgives no typing error.
 */
const LC_TYPES =
  process.platform === "darwin" ? ["en_US.UTF-8"] : ["C.UTF-8", "C.utf8", "en_US.UTF-8"]

/**
 * Makes the cluster if there is none yet. It is made beside its place and moved there when it is
 * complete, so an interrupted first start leaves nothing half done.
 * @returns the password of the superuser
 */
export async function ensureCluster(location: Location, account: Account | null): Promise<string> {
  const { dataDir } = location
  if (existsSync(path.join(dataDir, "PG_VERSION"))) {
    assertSameMajor(location)
    return readPassword(dataDir)
  }
  const password = randomBytes(24).toString("base64url")
  writeFileSync(passwordFile(dataDir), password, { mode: 0o600 })
  if (account) {
    chownSync(passwordFile(dataDir), account.uid, account.gid)
  }
  await initialise(location, account)
  return password
}

/** Removes the data of a cluster for good. It must not be running. */
export function removeCluster(dataDir: string): void {
  rmSync(dataDir, { recursive: true, force: true })
  rmSync(passwordFile(dataDir), { force: true })
}

function passwordFile(dataDir: string): string {
  return `${dataDir}.password`
}

function readPassword(dataDir: string): string {
  try {
    return readFileSync(passwordFile(dataDir), "utf8").trim()
  } catch (cause) {
    throw new LauncherError(
      `${passwordFile(dataDir)} is missing, so nobody can sign in to the database in ${dataDir}: put the file back, or run \`npm run reset\` to begin with an empty one.`,
      { cause }
    )
  }
}

function assertSameMajor({ dataDir, binaries }: Location): void {
  const found = readFileSync(path.join(dataDir, "PG_VERSION"), "utf8").trim()
  const installed = binaries.version.split(".")[0]
  if (found !== installed) {
    throw new LauncherError(
      `The data in ${dataDir} was made by PostgreSQL ${found || "(unknown)"} and PostgreSQL ${installed} is installed: dump and restore it, or run \`npm run reset\` to begin with an empty one.`
    )
  }
}

async function initialise(location: Location, account: Account | null): Promise<void> {
  const unfinished = `${location.dataDir}.unfinished`
  let output = ""
  for (const lcType of LC_TYPES) {
    rmSync(unfinished, { recursive: true, force: true })
    mkdirSync(unfinished, { recursive: true, mode: 0o700 })
    if (account) {
      chownSync(unfinished, account.uid, account.gid)
    }
    const result = await runInitdb(location, account, unfinished, lcType)
    if (result.code === 0) {
      rmSync(location.dataDir, { recursive: true, force: true })
      renameSync(unfinished, location.dataDir)
      return
    }
    output = result.output
    if (!output.includes("invalid locale")) {
      break
    }
  }
  rmSync(unfinished, { recursive: true, force: true })
  throw new LauncherError(
    `PostgreSQL could not make its data folder ${location.dataDir}: ${explain(output)}`
  )
}

function runInitdb(
  { binaries, dataDir }: Location,
  account: Account | null,
  folder: string,
  lcType: string
): Promise<{ code: number | null; output: string }> {
  const options = [
    `--pgdata=${folder}`,
    `--username=${SUPERUSER}`,
    "--auth=scram-sha-256",
    `--pwfile=${passwordFile(dataDir)}`,
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--lc-collate=C",
    `--lc-ctype=${lcType}`,
    "--lc-messages=C",
    "--lc-monetary=C",
    "--lc-numeric=C",
    "--lc-time=C",
  ]
  return new Promise((resolve, reject) => {
    const child = spawn(binaries.initdb, options, {
      cwd: "/",
      stdio: ["ignore", "pipe", "pipe"],
      ...account,
    })
    let output = ""
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()))
    child.on("error", reject)
    child.on("close", (code) => resolve({ code, output }))
  })
}
