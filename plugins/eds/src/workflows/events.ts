/** Events of this plugin. Payloads hold ids only. */
export const EdsEvents = {
  /** `{ customer_id }` */
  REGISTERED: "eds.registered",
  /** `{ signature_id, customer_id }` */
  AGREEMENT_SIGNED: "eds.agreement_signed",
  /** `{ agreement_id, version }` */
  AGREEMENT_PUBLISHED: "eds.agreement_published",
} as const
