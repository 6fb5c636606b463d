import { asn1, type util } from "node-forge"

/** node-forge keeps octets as characters of a string; the rest of the sandbox as octets. */

export const characters = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1")

export const octetsOf = (buffer: util.ByteBuffer): Uint8Array =>
  Buffer.from(buffer.getBytes(), "latin1")

export const readAsn1 = (der: Uint8Array): asn1.Asn1 => asn1.fromDer(characters(der))
export const writeAsn1 = (value: asn1.Asn1): Uint8Array => octetsOf(asn1.toDer(value))
