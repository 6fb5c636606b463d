import { booleanOf, octetsOf, oidOf, readDer, sequence, TAG, type DerNode } from "../der"
import { PkiError } from "../errors"

/** One extension of a certificate, a list or an answer. */
export interface Extension {
  oid: string
  critical: boolean
  /** Content of the OCTET STRING, itself DER. */
  value: Uint8Array
}

/** The extensions by object identifier. @throws PkiError `der_malformed`, also when one is there twice */
export function readExtensions(node: DerNode | undefined): Map<string, Extension> {
  const found = new Map<string, Extension>()
  for (const member of node ? sequence(node, 1) : []) {
    const extension = readExtension(member)
    if (found.has(extension.oid)) throw new PkiError("der_malformed", `${extension.oid} twice`)
    found.set(extension.oid, extension)
  }
  return found
}

function readExtension(node: DerNode): Extension {
  const [oid, second, third] = sequence(node, 2, 3)
  const flagged = second?.tag === TAG.boolean
  const critical = flagged && booleanOf(second)
  if (flagged !== !!third) throw new PkiError("der_malformed", "an extension")
  return { oid: oidOf(oid), critical, value: octetsOf(flagged ? third : second) }
}

/** Object identifiers of critical extensions that are not among the known ones. */
export function unknownCritical(
  extensions: Map<string, Extension>,
  known: ReadonlySet<string>
): string[] {
  return [...extensions.values()]
    .filter(({ critical, oid }) => critical && !known.has(oid))
    .map(({ oid }) => oid)
}

/** Reads the value of an extension, when there is one. @throws PkiError `der_malformed` */
export function valueOf<T>(
  extensions: Map<string, Extension>,
  oid: string,
  read: (node: DerNode) => T
): T | undefined {
  const extension = extensions.get(oid)
  return extension && read(readDer(extension.value))
}
