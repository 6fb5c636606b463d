import { createHash } from "node:crypto"
import { cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { LauncherError } from "../errors"
import type { Account } from "./account"
import { binariesIn, type Binaries } from "./binaries"

/** Where a cluster lives, with the programs that can reach it. */
export type Location = {
  dataDir: string
  binaries: Binaries
  /** Set when the wished folder could not be used: a sentence for the person. */
  notice: string | null
}

const OTHERS_MAY_ENTER = 0o001
const GROUP_MAY_ENTER = 0o010

/**
 * Chooses the folder of the data. A checkout in the home of root is closed to every other account,
 * the one of PostgreSQL included; data and programs then live in a folder of the temporary
 * directory that belongs to this checkout alone.
 * @param wished absolute folder of the data
 * @param account the account PostgreSQL runs under, null for our own
 */
export function locate(wished: string, account: Account | null, binaries: Binaries): Location {
  mkdirSync(path.dirname(wished), { recursive: true })
  const reachable =
    !account || (canEnter(path.dirname(wished), account) && canEnter(binaries.root, account))
  if (reachable) {
    return { dataDir: wished, binaries, notice: null }
  }
  const base = path.join(tmpdir(), `qazyna-${fingerprint(wished)}`)
  makeOwnFolder(base)
  const dataDir = path.join(base, "postgres")
  return {
    dataDir,
    binaries: copyOf(binaries, base),
    notice: `PostgreSQL runs as another account that cannot enter ${path.dirname(wished)}: its data is in ${dataDir}. Move the checkout out of a private folder to keep the data beside it.`,
  }
}

/** Whether the account may walk down to a folder, by the permission bits of each folder above. */
export function canEnter(folder: string, account: Account): boolean {
  const { mode, uid, gid } = statSync(folder)
  const allowed =
    uid === account.uid ||
    (mode & OTHERS_MAY_ENTER) !== 0 ||
    (gid === account.gid && (mode & GROUP_MAY_ENTER) !== 0)
  const above = path.dirname(folder)
  return allowed && (above === folder || canEnter(above, account))
}

function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12)
}

/** The temporary directory is open to all, so a folder there may have been laid by somebody else. */
function makeOwnFolder(folder: string): void {
  if (!existsSync(folder)) {
    mkdirSync(folder, { mode: 0o711 })
  }
  const found = lstatSync(folder)
  if (!found.isDirectory() || found.uid !== process.getuid?.()) {
    throw new LauncherError(`${folder} belongs to somebody else: remove it, or set DATABASE_URL.`)
  }
}

function copyOf(binaries: Binaries, base: string): Binaries {
  const root = path.join(base, `programs-${binaries.version}`)
  if (!existsSync(root)) {
    const unfinished = `${root}.unfinished`
    rmSync(unfinished, { recursive: true, force: true })
    cpSync(binaries.root, unfinished, { recursive: true, verbatimSymlinks: true })
    renameSync(unfinished, root)
  }
  return binariesIn(root, binaries.version)
}
