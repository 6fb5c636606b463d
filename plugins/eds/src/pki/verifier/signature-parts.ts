import { decodeSignature } from "../cms/decode"
import { readSignedAttributes, type SignedAttributes } from "../cms/signed-attributes"
import { readCms, type SignedData } from "../cms/signed-data"
import { signerCertificate } from "../cms/signer-certificate"
import { requireScheme, verifySigner } from "../cms/signer-signature"
import type { SignerInfo } from "../cms/signer-info"
import { digest } from "../algorithms/digest"
import type { SignatureScheme } from "../algorithms/signature"
import type { Context } from "../context"
import { PkiError } from "../errors"
import { OID } from "../oids"
import type { Certificate } from "../x509/certificate"
import { sameBytes } from "../x509/name"

/** The parts of one person's signature. */
export interface SignatureParts {
  cms: SignedData
  signer: SignerInfo
  certificate: Certificate
  scheme: SignatureScheme
  attributes: SignedAttributes
}

/** With a time stamp and a certificate inside, a signature takes about 5 KB; the signed text may be in it too. */
const MAX_BYTES = 64 * 1024

const VERSION = 1

/**
 * Takes a signature apart, and checks all that can be checked by itself: form, algorithms and the signature over the
 * signed attributes.
 *
 * @throws PkiError the codes up to `signature_invalid`
 */
export async function takeApart(
  input: string | Uint8Array,
  context: Context
): Promise<SignatureParts> {
  const cms = readCms(decodeSignature(input, MAX_BYTES))
  const { signer } = cms
  if (cms.contentType !== OID.data) throw new PkiError("cms_content_type")
  if (cms.version !== VERSION || signer.version !== VERSION) {
    throw new PkiError("cms_malformed", "version")
  }
  const certificate = signerCertificate(cms, signer)
  const scheme = requireScheme(cms, signer, certificate, context)
  const attributes = readSignedAttributes(signer)
  if (attributes.contentType !== cms.contentType) {
    throw new PkiError("signed_attributes_refused", "content type")
  }
  if (!(await verifySigner(signer, attributes, certificate, context, false))) {
    throw new PkiError("signature_invalid")
  }
  return { cms, signer, certificate, scheme, attributes }
}

/**
 * The signed content must be what this side made, whether it came along or not.
 *
 * @throws PkiError `content_mismatch`
 */
export function requireContent(
  { cms, attributes, scheme }: SignatureParts,
  content: Uint8Array
): void {
  const same =
    (!cms.content || sameBytes(cms.content, content)) &&
    sameBytes(attributes.messageDigest, digest(scheme.digest, content))
  if (!same) throw new PkiError("content_mismatch")
}
