import { readdir, readFile } from "node:fs/promises"
import path from "node:path"
import { sha256Hex } from "../algorithms/digest"
import { PkiError } from "../errors"
import type { TrustAnchors } from "../types"
import { certificateOfFile } from "./certificate-file"
import { pinOf, type Pin } from "./pins"

export interface TrustFolder {
  /** Holds the folders `roots` and `intermediates`. */
  folder: string
  /** Whether only certificates whose fingerprints are pinned in this code will do. False is for test keys. */
  production: boolean
}

const CERTIFICATE_FILE = /\.(?:cer|crt|der|pem)$/i

/**
 * Loads the certificates of authorities from a folder.
 *
 * @throws PkiError `trust_unavailable` when there are none, `trust_refused` when one is not pinned in production or is
 *   no certificate
 */
export async function loadTrust({ folder, production }: TrustFolder): Promise<TrustAnchors> {
  const [roots, intermediates] = await Promise.all([
    certificatesIn(path.join(folder, "roots")),
    certificatesIn(path.join(folder, "intermediates")),
  ])
  if (roots.length === 0 || intermediates.length === 0) {
    throw new PkiError("trust_unavailable", "no certificates of authorities in the folder")
  }
  if (production) {
    roots.forEach((each) => requirePinned(each, "root"))
    intermediates.forEach((each) => requirePinned(each, "intermediate"))
  }
  return { roots: roots.map(({ der }) => der), intermediates: intermediates.map(({ der }) => der) }
}

interface NamedCertificate {
  file: string
  der: Uint8Array
}

async function certificatesIn(folder: string): Promise<NamedCertificate[]> {
  const files = await readdir(folder).catch(() => [])
  return Promise.all(
    files
      .filter((file) => CERTIFICATE_FILE.test(file))
      .sort()
      .map(async (file) => ({
        file,
        der: certificateOfFile(await readFile(path.join(folder, file))),
      }))
  )
}

function requirePinned({ file, der }: NamedCertificate, role: Pin["role"]): void {
  if (pinOf(sha256Hex(der))?.role !== role) {
    throw new PkiError("trust_refused", `${file} is none of production's`)
  }
}

/** Those of some certificates that production trusts: for a chain that came along with a signature. */
export function pinnedAmong(certificates: readonly Uint8Array[]): TrustAnchors {
  const of = (role: Pin["role"]) =>
    certificates.filter((der) => pinOf(sha256Hex(der))?.role === role)
  return { roots: of("root"), intermediates: of("intermediate") }
}
