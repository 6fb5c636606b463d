import type { SignatureFacts } from "./signature-book"

/** A signature as its owner sees it. */
export const storeSignature = (signature: SignatureFacts) => ({
  id: signature.id,
  agreement_id: signature.agreement_id,
  version: signature.version,
  language: signature.language,
  signed_at: signature.signed_at,
  certificate: {
    serial: signature.certificate_serial,
    valid_until: signature.certificate_not_after,
    algorithm: signature.certificate_algorithm,
  },
  revocation_source: signature.revocation_source,
  time_stamp_at: signature.time_stamp_at,
})

/** A signature as staff see it. */
export const adminSignature = (signature: SignatureFacts) => ({
  ...storeSignature(signature),
  customer_id: signature.customer_id,
  common_name: signature.common_name,
  masked_iin: signature.iin_masked,
})
