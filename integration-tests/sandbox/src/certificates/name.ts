import { derWrite } from "@qazyna/eds/pki"

const { oid, printable, seq, set, utf8 } = derWrite

const ATTRIBUTES = {
  CN: "2.5.4.3",
  SURNAME: "2.5.4.4",
  SERIALNUMBER: "2.5.4.5",
  C: "2.5.4.6",
  O: "2.5.4.10",
  OU: "2.5.4.11",
  G: "2.5.4.42",
} as const

/** Standards ask for PrintableString in these two, and the NUC follows. */
const PRINTABLE = new Set<string>(["SERIALNUMBER", "C"])

export type NameParts = [attribute: keyof typeof ATTRIBUTES, value: string][]

/** A distinguished name, its parts in the order given. */
export function distinguishedName(parts: NameParts): Uint8Array {
  return seq(
    ...parts.map(([attribute, value]) =>
      set(
        seq(oid(ATTRIBUTES[attribute]), PRINTABLE.has(attribute) ? printable(value) : utf8(value))
      )
    )
  )
}
