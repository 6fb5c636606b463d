import { mkdir, writeFile } from "node:fs/promises"
import path from "node:path"
import { sha256Hex } from "../algorithms/digest"
import { PkiError } from "../errors"
import { readLimited } from "../transport/read-limited"
import { certificateOfFile } from "./certificate-file"
import { PRODUCTION_PINS, type Pin } from "./pins"

const MAX_BYTES = 16 * 1024
const TIMEOUT_MS = 20_000

const FOLDERS: Record<Pin["role"], string> = { root: "roots", intermediate: "intermediates" }

/** Loads what stands at an address. */
export type LoadFile = (url: string) => Promise<Uint8Array>

/**
 * Loads the certificates of production's authorities from where they are published into a folder for `loadTrust`. One
 * that does not match its fingerprint is not written.
 *
 * @returns the files that were written
 * @throws PkiError `trust_unavailable`, `trust_refused`
 */
export async function fetchTrust(
  folder: string,
  load: LoadFile = loadOverHttp,
  pins: readonly Pin[] = PRODUCTION_PINS
): Promise<string[]> {
  const files: string[] = []
  for (const { file, role, sha256, url } of pins) {
    const der = certificateOfFile(await loadOr(load, url))
    if (sha256Hex(der) !== sha256) throw new PkiError("trust_refused", `${url} has another one`)
    const target = path.join(folder, FOLDERS[role], file)
    await mkdir(path.dirname(target), { recursive: true })
    await writeFile(target, der)
    files.push(target)
  }
  return files
}

async function loadOr(load: LoadFile, url: string): Promise<Uint8Array> {
  try {
    return await load(url)
  } catch {
    throw new PkiError("trust_unavailable", url)
  }
}

async function loadOverHttp(url: string): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) })
  if (!response.ok) throw new PkiError("transport_failed", `status ${response.status}`)
  return readLimited(response, MAX_BYTES)
}
