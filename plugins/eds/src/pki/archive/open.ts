import { unzipSync } from "fflate"
import { sha256Hex } from "../algorithms/digest"
import { PkiError } from "../errors"
import type { RevocationEvidence, StoredSignature } from "../types"
import { readManifest } from "./manifest"
import { ARCHIVE } from "./parts"

/** An archive taken apart; its sums were right, which proves nothing yet. */
export interface OpenedArchive {
  stored: StoredSignature
  /** Certificates of the authorities that came along; to be trusted only if pinned. */
  chain: Uint8Array[]
  /** Hex SHA-256 of the signer's certificate, as the archive holds it. */
  certificateSha256: string
}

const MAX_BYTES = 64 * 1024 * 1024
const MAX_FILES = 32

/**
 * Opens the archive of one signature.
 *
 * @throws PkiError `archive_malformed`, `archive_mismatch` when a file is not the one that the manifest names
 */
export function openArchive(zip: Uint8Array): OpenedArchive {
  const files = unzip(zip)
  const { signedAt, files: sums } = readManifest(files.get(ARCHIVE.manifest))
  const chain: Uint8Array[] = []
  for (const [name, sum] of Object.entries(sums)) {
    const file = requireFile(files, name)
    if (sha256Hex(file) !== sum) throw new PkiError("archive_mismatch", name)
    if (ARCHIVE.chain.test(name)) chain.push(file)
  }
  const known = new Map([...files].filter(([name]) => name in sums))
  const timeStamp = known.get(ARCHIVE.timeStamp)
  return {
    stored: {
      cms: requireFile(known, ARCHIVE.signature),
      content: requireFile(known, ARCHIVE.content),
      purpose: "agreement",
      revocation: revocationOf(known, signedAt),
      verifiedAt: signedAt,
      ...(timeStamp && { timeStamp }),
    },
    chain,
    certificateSha256: sha256Hex(requireFile(known, ARCHIVE.certificate)),
  }
}

function revocationOf(files: Map<string, Uint8Array>, producedAt: Date): RevocationEvidence {
  const ocsp = files.get(ARCHIVE.ocsp)
  if (ocsp) return { source: "ocsp", producedAt, der: ocsp }
  const deltaDer = files.get(ARCHIVE.deltaCrl)
  const der = requireFile(files, ARCHIVE.crl)
  return { source: "crl", producedAt, der, ...(deltaDer && { deltaDer }) }
}

function requireFile(files: Map<string, Uint8Array>, name: string): Uint8Array {
  const file = files.get(name)
  if (!file) throw new PkiError("archive_malformed", `no ${name}`)
  return file
}

/** Sizes are looked at before anything is unpacked. */
function unzip(zip: Uint8Array): Map<string, Uint8Array> {
  let files = 0
  let bytes = 0
  try {
    const found = unzipSync(zip, {
      filter: ({ originalSize }) => {
        files += 1
        bytes += originalSize
        if (files > MAX_FILES || bytes > MAX_BYTES) throw new PkiError("archive_malformed", "size")
        return true
      },
    })
    return new Map(Object.entries(found))
  } catch (error) {
    if (error instanceof PkiError) throw error
    throw new PkiError("archive_malformed", "no ZIP file")
  }
}
