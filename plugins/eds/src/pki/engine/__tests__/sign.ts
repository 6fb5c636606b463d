import { derWrite } from "../../der"
import { gost512 } from "../../gost/gost512"
import { fromLittleEndian, toLittleEndian } from "../../gost/signature"
import { streebog512 } from "../../gost/streebog"
import { OID } from "../../oids"
import type { SignatureTask } from "../../algorithms/signature"

const { bits, octets, oid, seq } = derWrite

/** A signature by the key d with the random number k, both chosen here: for tests of the verification only. */
export function signedTask(message: Uint8Array, d = 1234567n, k = 7654321n): SignatureTask {
  const { q, multiplyBase } = gost512
  const { x, y } = multiplyBase(d)
  const e = fromLittleEndian(streebog512(message)) % q
  const r = multiplyBase(k).x % q
  const s = (r * d + k * e) % q
  const algorithm = seq(
    oid(OID.gost512Key),
    seq(oid(OID.gost512KeyParameters), oid(OID.streebog512))
  )
  const point = Buffer.concat([toLittleEndian(x, 64), toLittleEndian(y, 64)])
  return {
    algorithm: "gost2015",
    spki: seq(algorithm, bits(octets(point))),
    signature: Buffer.concat([toLittleEndian(r, 64), toLittleEndian(s, 64)]),
    message,
    reused: false,
  }
}
