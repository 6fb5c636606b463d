/** Class bits of a tag. */
export const UNIVERSAL = 0x00
export const CONTEXT = 0x80

/** Tag octets of the universal types that certificates and signatures are made of. */
export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  enumerated: 0x0a,
  utf8String: 0x0c,
  sequence: 0x30,
  set: 0x31,
  numericString: 0x12,
  printableString: 0x13,
  teletexString: 0x14,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  visibleString: 0x1a,
  bmpString: 0x1e,
} as const

/** One value of a DER text; its bytes are views of the input, not copies. */
export interface DerNode {
  /** The identifier octet: class, constructed bit and number together (0x30 is a SEQUENCE, 0xa0 is [0]). */
  readonly tag: number
  /** Header and content. */
  readonly bytes: Uint8Array
  readonly content: Uint8Array
  /** The values inside of a constructed value, read when first asked for; empty for a primitive one. */
  readonly children: readonly DerNode[]
}
