import { PkiError } from "../errors"
import { pinnedAmong } from "../trust/load"
import type { PersonSignature, TrustAnchors } from "../types"
import { createVerifier } from "../verifier/create-verifier"
import { openArchive } from "./open"

export interface ArchiveCheckOptions {
  /** Test authorities. Without them only production's pinned ones are trusted, wherever they come from. */
  testTrust?: TrustAnchors
  clock?: () => Date
}

/**
 * Checks the archive of one signature offline: all that was checked when it was made, at the time that its stamp
 * proves.
 *
 * @param zip the archive as the shop exported it
 * @throws PkiError with the code of the check that fails
 */
export async function verifyArchive(
  zip: Uint8Array,
  { testTrust, clock = () => new Date() }: ArchiveCheckOptions = {}
): Promise<PersonSignature> {
  const { stored, chain, certificateSha256 } = openArchive(zip)
  const verifier = createVerifier({
    trust: testTrust ?? pinnedAmong(chain),
    clock,
    checkIin: !testTrust,
  })
  const signature = await verifier.reverify(stored)
  if (signature.certificate.sha256 !== certificateSha256) {
    throw new PkiError("archive_mismatch", "another certificate than the signer's")
  }
  return signature
}
