import { model } from "@medusajs/framework/utils"

/**
 * A buyer's signature under a version of the agreement, with all that is needed to check it again.
 * Binary parts are base64 of their DER. Rows are never changed nor deleted (trigger in the database).
 */
const AgreementSignature = model
  .define("eds_agreement_signature", {
    id: model.id({ prefix: "edssig" }).primaryKey(),
    agreement_id: model.text(),
    version: model.number(),
    language: model.text(),
    agreement_sha256: model.text(),
    customer_id: model.text(),
    common_name: model.text(),
    iin_lookup: model.text(),
    iin_encrypted: model.text(),
    iin_masked: model.text(),
    content: model.text(),
    cms: model.text(),
    certificate: model.text(),
    certificate_serial: model.text(),
    certificate_issuer: model.text(),
    certificate_not_before: model.dateTime(),
    certificate_not_after: model.dateTime(),
    certificate_algorithm: model.text(),
    certificate_sha256: model.text(),
    chain: model.array(),
    revocation_source: model.enum(["ocsp", "crl"]),
    revocation_produced_at: model.dateTime(),
    /** The OCSP response; a list and its delta are kept apart, once for all signatures that rest on them. */
    revocation: model.text().nullable(),
    revocation_list_id: model.text().nullable(),
    revocation_delta_id: model.text().nullable(),
    time_stamp: model.text().nullable(),
    time_stamp_at: model.dateTime().nullable(),
    signing_time: model.dateTime().nullable(),
    signed_at: model.dateTime(),
  })
  .indexes([
    {
      name: "IDX_eds_agreement_signature_unique",
      on: ["customer_id", "agreement_id"],
      unique: true,
    },
    { name: "IDX_eds_agreement_signature_agreement", on: ["agreement_id"] },
    { name: "IDX_eds_agreement_signature_signed_at", on: ["signed_at"] },
    { name: "IDX_eds_agreement_signature_iin", on: ["iin_lookup"] },
  ])

export default AgreementSignature
