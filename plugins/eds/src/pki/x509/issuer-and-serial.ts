import { integerBytes, readDer, sequence } from "../der"
import { refuseAs } from "../errors"

/**
 * Issuer and serial number of a certificate that need not be one of ours.
 *
 * @throws PkiError `certificate_malformed`
 */
export function issuerAndSerial(der: Uint8Array): { issuer: Uint8Array; serial: Uint8Array } {
  return refuseAs("certificate_malformed", () => {
    const [tbs] = sequence(readDer(der), 3, 3)
    const members = [...sequence(tbs, 6)]
    if (members[0]!.tag === 0xa0) members.shift()
    const [serial, , issuer] = members
    return { serial: integerBytes(serial), issuer: issuer!.bytes }
  })
}
