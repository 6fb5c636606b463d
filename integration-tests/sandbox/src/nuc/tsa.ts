import { derWrite } from "@qazyna/eds/pki"
import type { Nuc } from "./nuc"
import { readable } from "./readable"
import type { TsaMode } from "./switches"
import { imprintOf, makeTimeStampToken, readStampQuestion, type StampQuestion } from "./time-stamp"

const { bits, int, seq } = derWrite

const HOUR = 3_600_000
const GRANTED = 0
const REJECTION = 2
/** PKIFailureInfo badDataFormat, bit 5. */
const BAD_DATA_FORMAT = bits(Uint8Array.of(0x04), 2)

/**
 * Answers a request for a time stamp (RFC 3161), with a token of the GOST chain unless the request
 * names the policy of the RSA one.
 * @returns a TimeStampResp in DER; for what is no request, a refusal
 */
export function answerTimeStamp(request: Uint8Array, nuc: Nuc, mode: TsaMode): Uint8Array {
  const question = readable(() => readStampQuestion(request))
  return !question || mode === "rejection"
    ? refusal()
    : seq(seq(int(GRANTED)), token(question, nuc, mode))
}

const refusal = () => seq(seq(int(REJECTION), BAD_DATA_FORMAT))

function token(question: StampQuestion, nuc: Nuc, mode: TsaMode): Uint8Array {
  const { algorithm, imprint, nonce } = question
  const authority = mode === "untrusted" ? nuc.forger(algorithm) : nuc.authority(algorithm)
  const shift = mode === "past" ? -48 * HOUR : mode === "future" ? HOUR : 0
  const made = makeTimeStampToken(authority, {
    imprint: mode === "other-imprint" ? imprintOf(algorithm, Buffer.from("other")) : imprint,
    nonce: mode === "wrong-nonce" ? Uint8Array.of(1, 2, 3, 4) : nonce,
    at: new Date(Date.now() + shift),
  })
  return mode === "bad-signature" ? withLastOctetChanged(made) : made
}

/** The signature is the last thing in a token without unsigned attributes. */
function withLastOctetChanged(der: Uint8Array): Uint8Array {
  const copy = Buffer.from(der)
  copy[copy.length - 1] = (copy[copy.length - 1] ?? 0) ^ 1
  return copy
}
