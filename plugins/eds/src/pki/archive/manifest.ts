import { PkiError } from "../errors"
import { ARCHIVE, type ArchiveManifest } from "./parts"

/** @throws PkiError `archive_malformed` */
export function readManifest(bytes: Uint8Array | undefined): ArchiveManifest {
  const manifest = asRecord(parse(bytes))
  if (manifest.format !== ARCHIVE.format) throw new PkiError("archive_malformed", "format")
  const signedAt = new Date(String(asRecord(manifest.signature).signed_at))
  if (Number.isNaN(signedAt.getTime())) throw new PkiError("archive_malformed", "signed_at")
  const files = Object.entries(asRecord(manifest.files)).map(([name, sum]) => [name, String(sum)])
  return { signedAt, files: Object.fromEntries(files) }
}

function parse(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(bytes ?? []).toString("utf8"))
  } catch {
    throw new PkiError("archive_malformed", "manifest")
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new PkiError("archive_malformed", "manifest")
  }
  return Object.fromEntries(Object.entries(value))
}
