import { createHmac, randomBytes } from "node:crypto"
import { pkcs12, pki, util } from "node-forge"
import { derWrite } from "@qazyna/eds/pki"
import type { Identity } from "../certificates/certificate"
import { identifier, OIDS } from "../keys"
import { gostPrivateKey } from "../keys/gost"
import { characters, octetsOf, readAsn1, writeAsn1 } from "./binary"
import { KEY_FILE_PASSWORD, PROTECTION } from "./protection"

const { ctx, int, octets, oid, seq, set, tagged } = derWrite

/** RFC 7292 section 4.2 and appendix D; RFC 2985 for the attributes. */
const CONTENTS = {
  data: "1.2.840.113549.1.7.1",
  friendlyName: "1.2.840.113549.1.9.20",
  localKeyId: "1.2.840.113549.1.9.21",
  x509Certificate: "1.2.840.113549.1.9.22.1",
  shroudedKeyBag: "1.2.840.113549.1.12.10.1.2",
  certificateBag: "1.2.840.113549.1.12.10.1.3",
} as const

const BMP_STRING = 0x1e
const MAC_KEY = 3
const MAC_LENGTH = 20

/**
 * PKCS#12 (RFC 7292) of a GOST key and its certificate. node-forge puts only RSA keys into a container:
 * here it encrypts the key and derives the key of the MAC, and the structure around is written as it
 * writes it for RSA.
 * @param keyId hexadecimal; names the key inside of the file
 */
export function gostContainer({ key, certificate }: Identity, keyId: string): Uint8Array {
  const privateKey = readAsn1(gostPrivateKey(key.secret))
  const encrypted = writeAsn1(
    pki.encryptPrivateKeyInfo(privateKey, KEY_FILE_PASSWORD, { ...PROTECTION })
  )
  const bags = [
    bag(CONTENTS.certificateBag, certificateValue(certificate.der), keyId),
    bag(CONTENTS.shroudedKeyBag, encrypted, keyId),
  ]
  const safe = seq(...bags.map((one) => contentInfo(seq(one))))
  return seq(int(3), contentInfo(safe), macData(safe))
}

const contentInfo = (content: Uint8Array) => seq(oid(CONTENTS.data), ctx(0, octets(content)))

const certificateValue = (der: Uint8Array) =>
  seq(oid(CONTENTS.x509Certificate), ctx(0, octets(der)))

/** A SafeBag with the two attributes by which key and certificate find each other. */
function bag(type: string, value: Uint8Array, keyId: string): Uint8Array {
  const name = tagged(BMP_STRING, Buffer.from(keyId, "utf16le").swap16())
  return seq(
    oid(type),
    ctx(0, value),
    set(
      seq(oid(CONTENTS.localKeyId), set(octets(Buffer.from(keyId, "hex")))),
      seq(oid(CONTENTS.friendlyName), set(name))
    )
  )
}

/** RFC 7292 section 4 and appendix B: HMAC with SHA-1 over the safe. */
function macData(safe: Uint8Array): Uint8Array {
  const { count, saltSize } = PROTECTION
  const salt = randomBytes(saltSize)
  const saltBuffer = util.createBuffer(characters(salt))
  const key = pkcs12.generateKey(KEY_FILE_PASSWORD, saltBuffer, MAC_KEY, count, MAC_LENGTH)
  const mac = createHmac("sha1", octetsOf(key)).update(safe).digest()
  return seq(seq(identifier(OIDS.sha1), octets(mac)), octets(salt), int(count))
}
