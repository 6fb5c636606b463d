import { readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { signCms } from "../index"
import { makeRevocationList } from "../nuc/crl"
import { answerOcsp } from "../nuc/ocsp"
import { TRUTHFUL } from "../nuc/switches"
import { answerTimeStamp } from "../nuc/tsa"
import { hasOpenssl, openssl, writeCertificates } from "./support/openssl"
import { present, temporaryFolder, useSandbox } from "./support/world"

const sandbox = useSandbox({ page: 0, nuc: 0 })
const suite = hasOpenssl ? describe : describe.skip

suite("B5 the RSA half of the sandbox before the openssl command", () => {
  let folder: string
  const nuc = () => present(sandbox().nuc)
  const file = (name: string) => path.join(folder, name)

  beforeAll(() => {
    folder = temporaryFolder()
    const { root, nca, ocsp } = nuc().authority("rsa")
    writeCertificates(folder, "root.pem", root.certificate.der)
    writeCertificates(folder, "nca.pem", nca.certificate.der)
    writeCertificates(folder, "chain.pem", root.certificate.der, nca.certificate.der)
    writeCertificates(folder, "responder.pem", ocsp.certificate.der)
    for (const name of ["marat-rsa", "auth-rsa"] as const) {
      writeCertificates(folder, `${name}.pem`, present(nuc().person(name)).certificate.der)
    }
  })

  it("openssl verify accepts the chain for its purpose", () => {
    const chain = ["-CAfile", "root.pem", "-untrusted", "nca.pem"]
    const verify = (purpose: string, name: string) =>
      openssl(folder, "verify", "-x509_strict", "-purpose", purpose, ...chain, name)
    expect(verify("smimesign", "marat-rsa.pem")).toContain("OK")
    expect(verify("sslclient", "auth-rsa.pem")).toContain("OK")
    expect(verify("ocsphelper", "responder.pem")).toContain("OK")
  })

  it("openssl cms -verify accepts a signature, and none of another text", () => {
    const person = present(nuc().person("marat-rsa"))
    const verify = (name: string, ...more: string[]) =>
      openssl(
        ...([folder, "cms", "-verify", "-cades", "-inform", "DER", "-in", name] as const),
        ...["-CAfile", "chain.pem", "-out", "content", ...more]
      )
    writeFileSync(file("good.p7s"), signCms(nuc(), { person, content: "text\n" }))
    verify("good.p7s")
    expect(readFileSync(file("content"), "utf8")).toBe("text\n")
    writeFileSync(file("text"), "text\n")
    writeFileSync(
      file("detached.p7s"),
      signCms(nuc(), { person, content: "text\n", detached: true })
    )
    verify("detached.p7s", "-binary", "-content", "text")
    const bad = signCms(nuc(), { person, content: "text\n", fault: "content-changed" })
    writeFileSync(file("bad.p7s"), bad)
    expect(() => verify("bad.p7s")).toThrow("verification failure")
  })

  it("openssl ocsp accepts an answer with its nonce", () => {
    const ask = ["ocsp", "-issuer", "nca.pem", "-sha256", "-cert", "marat-rsa.pem", "-nonce"]
    openssl(folder, ...ask, "-reqout", "request", "-no_cert_verify")
    writeFileSync(file("response"), answerOcsp(readFileSync(file("request")), nuc(), TRUTHFUL))
    const check = ["-reqin", "request", "-respin", "response", "-resp_text"]
    const answer = openssl(folder, "ocsp", ...check, "-CAfile", "chain.pem")
    expect(answer).toContain("Response verify OK")
    expect(answer).toContain("Cert Status: good")
  })

  it("openssl ts accepts a stamp", () => {
    writeFileSync(file("stamped"), "stamped")
    const policy = ["-tspolicy", "1.2.398.3.3.2.6.2"]
    openssl(folder, "ts", "-query", "-data", "stamped", "-cert", ...policy, "-out", "query")
    writeFileSync(file("reply"), answerTimeStamp(readFileSync(file("query")), nuc(), "good"))
    const verify = ["ts", "-verify", "-queryfile", "query", "-in", "reply", "-CAfile", "chain.pem"]
    expect(openssl(folder, ...verify)).toContain("OK")
  })

  it.each(["base", "delta"] as const)("openssl crl accepts the %s list", (kind) => {
    const person = nuc().issue({ algorithm: "rsa", status: "revoked" })
    const edition = {
      number: 2,
      publishedAt: new Date(Date.now() + (kind === "base" ? 60_000 : -60_000)).toISOString(),
    }
    const list = makeRevocationList(nuc(), { algorithm: "rsa", kind, edition, mode: "good" })
    writeFileSync(file("list.crl"), list)
    const read = ["crl", "-inform", "DER", "-in", "list.crl", "-CAfile", "chain.pem", "-text"]
    expect(openssl(folder, ...read, "-noout")).toContain(person.serial.toUpperCase())
  })
})

if (!hasOpenssl) {
  it("has no openssl command to ask", () => {
    console.warn("The openssl command is missing: the RSA half was not shown to it.")
  })
}
