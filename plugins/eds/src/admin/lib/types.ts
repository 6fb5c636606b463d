import type { AgreementTexts } from "../../types/agreement"

/** A version of the agreement as the Admin API gives it. */
export type Agreement = {
  id: string
  version: number | null
  published_at: string | null
  texts: AgreementTexts
  updated_at: string
}

export type AgreementList = {
  agreements: Agreement[]
  /** Id of the version in force. */
  current_id: string | null
  count: number
  limit: number
  offset: number
}

/** A signature as the Admin API gives it. */
export type Signature = {
  id: string
  version: number
  language: string
  customer_id: string
  common_name: string
  masked_iin: string
  signed_at: string
  certificate: { serial: string; valid_until: string; algorithm: string }
  time_stamp_at: string | null
}

export type SignatureList = {
  signatures: Signature[]
  count: number
  limit: number
  offset: number
}

/** EDS of a customer, and how they stand to the agreement. */
export type CustomerEds = {
  masked_iin: string
  registered_at: string
  certificate: { serial: string; valid_until: string; algorithm: string } | null
  agreement: {
    required_version: number | null
    signed_version: number | null
    status: "signed" | "outdated" | "missing"
  }
}
