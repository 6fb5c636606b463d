import { spawnSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import path from "node:path"

/** Whether this machine has the `openssl` command. */
export const hasOpenssl = spawnSync("openssl", ["version"]).status === 0

/** Runs `openssl` in a folder and returns all that it prints. @throws Error with that when it fails */
export function openssl(folder: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync("openssl", args, { cwd: folder, encoding: "utf8" })
  if (status !== 0) {
    throw new Error(stdout + stderr)
  }
  return stdout + stderr
}

/** Writes a certificate in PEM. */
export function writeCertificates(folder: string, name: string, ...certificates: Uint8Array[]) {
  const pem = certificates.map((der) => {
    const lines =
      Buffer.from(der)
        .toString("base64")
        .match(/.{1,64}/g) ?? []
    return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`
  })
  writeFileSync(path.join(folder, name), pem.join(""))
}
