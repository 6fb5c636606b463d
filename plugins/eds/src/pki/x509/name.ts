import { oidOf, sequence, setOf, textOf, type DerNode } from "../der"

/** A distinguished name. Names are compared by their bytes, never by their text. */
export interface Name {
  readonly der: Uint8Array
  /** Texts of all attributes of a kind, in the order of the name. */
  all(oid: string): string[]
}

/** @throws PkiError `der_malformed` */
export function readName(node: DerNode | undefined): Name {
  const attributes = sequence(node)
    .flatMap((set) => [...setOf(set, 1)])
    .map((attribute) => {
      const [type, value] = sequence(attribute, 2, 2)
      return { oid: oidOf(type), text: textOf(value) }
    })
  return {
    der: node!.bytes,
    all: (oid) => attributes.filter((each) => each.oid === oid).map(({ text }) => text),
  }
}

/** Whether two names, keys or serials are the same bytes. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0
}
