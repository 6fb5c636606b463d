import type { PersonSignature } from "../types"

/** The findings of a check as lines for a person; the number of the signer is masked. */
export function report({
  person,
  certificate,
  timeStamp,
  revocation,
  verifiedAt,
}: PersonSignature): string {
  const rows: [string, string][] = [
    ["signed by", person.commonName + (person.patronymic ? ` ${person.patronymic}` : "")],
    ["IIN", `${person.iin.slice(0, 4)}******${person.iin.slice(-2)}`],
    ["certificate", `${certificate.serial} (${certificate.algorithm})`],
    ["issued by", certificate.issuer],
    ["valid", `${day(certificate.notBefore)} to ${day(certificate.notAfter)}`],
    ["not revoked", `${revocation.source.toUpperCase()} near the time below`],
    timeStamp
      ? ["time", `${timeStamp.genTime.toISOString()}, proved by a time stamp`]
      : ["time", `${verifiedAt.toISOString()}, by the record of the shop only: no time stamp`],
  ]
  return rows.map(([name, value]) => `  ${name.padEnd(12)} ${value}`).join("\n")
}

const day = (date: Date) => date.toISOString().slice(0, 10)
