import { derWrite } from "@qazyna/eds/pki"

const { bits, bool, ctx, ctxPrimitive, ia5, nul, octets, oid, seq } = derWrite

/** Bits of KeyUsage, by their number in RFC 5280 section 4.2.1.3. */
const USAGES = {
  digitalSignature: 0,
  nonRepudiation: 1,
  keyEncipherment: 2,
  keyAgreement: 4,
  keyCertSign: 5,
  cRLSign: 6,
} as const

export type KeyUsage = keyof typeof USAGES

/** One extension of a certificate, a list or a request. */
export function extension(id: string, value: Uint8Array, critical = false): Uint8Array {
  return seq(oid(id), ...(critical ? [bool(true)] : []), octets(value))
}

export const certificateAuthority = () => extension("2.5.29.19", seq(bool(true)), true)

export function keyUsage(usages: KeyUsage[], critical = true): Uint8Array {
  const positions = usages.map((usage) => USAGES[usage])
  const value = positions.reduce<number>((octet, position) => octet | (0x80 >> position), 0)
  return extension("2.5.29.15", bits(Uint8Array.of(value), 7 - Math.max(...positions)), critical)
}

export const extendedKeyUsage = (purposes: string[], critical = false) =>
  extension("2.5.29.37", seq(...purposes.map(oid)), critical)

export const subjectKeyIdentifier = (id: Uint8Array) => extension("2.5.29.14", octets(id))
export const authorityKeyIdentifier = (id: Uint8Array) =>
  extension("2.5.29.35", seq(ctxPrimitive(0, id)))

/** Each policy with the address of the practice statement, as the NUC has it. */
export function policies(ids: string[]): Uint8Array {
  const statement = seq(oid("1.3.6.1.5.5.7.2.1"), ia5("http://pki.gov.kz/cps"))
  return extension("2.5.29.32", seq(...ids.map((id) => seq(oid(id), seq(statement)))))
}

const uri = (address: string) => ctxPrimitive(6, Buffer.from(address, "latin1"))
const distribution = (address: string) => seq(seq(ctx(0, ctx(0, uri(address)))))

export const revocationList = (address: string) => extension("2.5.29.31", distribution(address))
export const freshestList = (address: string) => extension("2.5.29.46", distribution(address))

export const informationAccess = (ocsp: string, issuer: string) =>
  extension(
    "1.3.6.1.5.5.7.1.1",
    seq(seq(oid("1.3.6.1.5.5.7.48.1"), uri(ocsp)), seq(oid("1.3.6.1.5.5.7.48.2"), uri(issuer)))
  )

export const noRevocationCheck = () => extension("1.3.6.1.5.5.7.48.1.5", nul())

/** The NUC's mark of a key that is kept in a file. */
export const keptInFile = () => extension("1.2.398.3.3.5", seq(oid("1.2.398.3.3.5.1.1")))

export const emailName = (email: string) =>
  extension("2.5.29.17", seq(ctxPrimitive(1, Buffer.from(email, "latin1"))))
