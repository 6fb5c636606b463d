import { octetsOf, oidOf, timeOf, type DerNode } from "../der"
import { PkiError, refuseAs } from "../errors"
import { OID } from "../oids"
import type { Attributes, SignerInfo } from "./signer-info"

/** The signed attributes that every signature must have, or may have. */
export interface SignedAttributes {
  asSet: Uint8Array
  contentType: string
  messageDigest: Uint8Array
  signingTime?: Date
  /** The values of ESS signingCertificateV2 or of its first version. */
  signingCertificate?: { version: 1 | 2; value: DerNode }
}

/**
 * Reads the signed attributes. Without them a signature could pass off attributes as content, so they are required.
 *
 * @throws PkiError `signed_attributes_missing`, `signed_attributes_refused` when one of them is missing, is there twice
 *   or has not exactly one value
 */
export function readSignedAttributes({ signed }: SignerInfo): SignedAttributes {
  if (!signed) throw new PkiError("signed_attributes_missing")
  return refuseAs("signed_attributes_refused", () => {
    const signingTime = single(signed, OID.signingTime)
    return {
      asSet: signed.asSet,
      contentType: oidOf(required(signed, OID.contentType)),
      messageDigest: octetsOf(required(signed, OID.messageDigest)),
      ...(signingTime && { signingTime: timeOf(signingTime) }),
      ...signingCertificate(signed),
    }
  })
}

function signingCertificate(signed: Attributes): Pick<SignedAttributes, "signingCertificate"> {
  const second = single(signed, OID.signingCertificateV2)
  const first = single(signed, OID.signingCertificate)
  if (second) return { signingCertificate: { version: 2, value: second } }
  return first ? { signingCertificate: { version: 1, value: first } } : {}
}

function required(attributes: Attributes, oid: string): DerNode {
  const value = single(attributes, oid)
  if (!value) throw new PkiError("signed_attributes_refused", `no ${oid}`)
  return value
}

function single(attributes: Attributes, oid: string): DerNode | undefined {
  const found = attributes.all(oid)
  const values = found[0]
  if (found.length > 1 || (values && values.length !== 1)) {
    throw new PkiError("signed_attributes_refused", `${oid} twice`)
  }
  return values?.[0]
}
