import { readFileSync } from "node:fs"
import path from "node:path"
import { execFileSync } from "node:child_process"
import { certificateOfFile } from "../../trust/certificate-file"
import { readCertificate } from "../../x509/certificate"

/** Folder of real signatures and certificates, which are not ours to hand on. */
const folder = process.env.QAZYNA_PKI_SAMPLES

/** `describe`, or a mention that the samples are absent. */
export const describeWithSamples: typeof describe.skip = folder
  ? describe
  : Object.assign(
      (title: string, _tests: () => void) =>
        describe.skip(`${title} (QAZYNA_PKI_SAMPLES is not set)`, () =>
          it.todo("needs the samples")),
      describe.skip
    )

/** Path of a sample. */
export const samplePath = (name: string) => path.join(folder ?? "", name)

/** Bytes of a sample; DER of a certificate in PEM. */
export function sample(name: string): Uint8Array {
  const bytes = readFileSync(samplePath(name))
  return bytes.toString("latin1", 0, 10) === "-----BEGIN" ? certificateOfFile(bytes) : bytes
}

export const certificate = (name: string) => readCertificate(sample(name))

/** The certificate inside of a PKCS#12 file with the published password of test keys. */
export function certificateOfPkcs12(name: string) {
  const pem = execFileSync(
    "openssl",
    ["pkcs12", "-legacy", "-in", samplePath(name), "-passin", "pass:Qwerty12", "-nokeys"],
    { stdio: ["ignore", "pipe", "ignore"] }
  )
  return readCertificate(certificateOfFile(pem))
}
