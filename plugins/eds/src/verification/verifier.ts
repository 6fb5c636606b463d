import path from "node:path"
import type { EdsOptions } from "../modules/eds/options"
import {
  createVerifierPool,
  fetchTrust,
  httpTransport,
  loadTrust,
  PkiError,
  type TrustAnchors,
  type VerifierPool,
} from "../pki"

/** Where the production certificates are kept when the shop names no folder. */
const DEFAULT_FOLDER = path.join(".eds", "trust")

/** Folder of the trusted certificates, and whether only the pinned ones of production will do. */
const trustOf = ({ trust, demo }: EdsOptions) => ({
  folder: path.resolve(trust.folder ?? DEFAULT_FOLDER),
  production: trust.production && !demo,
})

/**
 * The certificates that a shop trusts. Production's are loaded from their official addresses when the
 * folder has none; whatever comes, only those that are pinned in code are accepted.
 *
 * @throws PkiError `trust_refused`, `trust_unavailable`
 */
const openTrust = async (options: EdsOptions): Promise<TrustAnchors> => {
  const trust = trustOf(options)
  try {
    return await loadTrust(trust)
  } catch (error) {
    const isEmpty = error instanceof PkiError && error.code === "trust_unavailable"
    if (!isEmpty || !trust.production) {
      throw error
    }
    await fetchTrust(trust.folder)
    return loadTrust(trust)
  }
}

/**
 * Makes the verifier that the options describe.
 *
 * @param clock the time of all checks
 * @throws PkiError `trust_refused`, `trust_unavailable`
 */
export const openVerifier = async (
  options: EdsOptions,
  clock: () => Date
): Promise<VerifierPool> => {
  const { ocspUrl, crlUrls, crlFolder, tsaUrl } = options
  return createVerifierPool({
    trust: await openTrust(options),
    clock,
    ...httpTransport({ ocspUrl, crlUrls, crlFolder, tsaUrl }),
    allowGost2004: options.allowGost2004,
    requireSigningCertificate: options.requireSigningCertificate,
    checkIin: options.checkIin,
  })
}

/**
 * Fails when a production shop is given anything but production's certificates. An empty folder is no
 * reason: it is filled at first use.
 *
 * @throws PkiError `trust_refused`
 */
export const refuseTestAnchors = async (options: EdsOptions): Promise<void> => {
  const trust = trustOf(options)
  if (!trust.production) {
    return
  }
  try {
    await loadTrust(trust)
  } catch (error) {
    if (!(error instanceof PkiError) || error.code !== "trust_unavailable") {
      throw error
    }
  }
}
