import { X509Certificate } from "node:crypto"
import { pemOf } from "../cms/text"
import { keyIdentifier } from "../certificates/certificate"
import type { Nuc } from "../nuc/nuc"
import type { Person } from "../nuc/person"

/** What the older interface tells of the chosen key. */
export function keyInfo(nuc: Nuc, person: Person): Record<string, string> {
  const x509 = new X509Certificate(person.certificate.der)
  const alias = Buffer.from(keyIdentifier(person.certificate.spki)).toString("hex")
  return {
    alias,
    keyId: alias,
    algorithm: person.algorithm === "rsa" ? "RSA" : "ECGOST3410-2015-512",
    subjectCn: attribute(x509.subject, "CN"),
    subjectDn: oneLine(x509.subject),
    issuerCn: attribute(x509.issuer, "CN"),
    issuerDn: oneLine(x509.issuer),
    serialNumber: BigInt(`0x${person.serial}`).toString(),
    certNotBefore: almaty(person.certificate.notBefore),
    certNotAfter: almaty(person.certificate.notAfter),
    authorityKeyIdentifier: Buffer.from(nuc.authority(person.algorithm).quotedKeyId).toString(
      "hex"
    ),
    pem: pemOf(person.certificate.der, "CERTIFICATE"),
  }
}

const oneLine = (name: string) => name.split("\n").join(",")

function attribute(name: string, key: string): string {
  const found = name.split("\n").find((line) => line.startsWith(`${key}=`))
  return found?.slice(key.length + 1) ?? ""
}

/** dd.MM.yyyy HH:mm:ss in the time of Almaty, which has been UTC+5 since 2024. */
function almaty(at: Date): string {
  const [date = "", time = ""] = new Date(at.getTime() + 5 * 3_600_000).toISOString().split("T")
  return `${date.split("-").reverse().join(".")} ${time.slice(0, 8)}`
}
