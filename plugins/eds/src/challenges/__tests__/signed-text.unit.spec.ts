import { signedText } from "../signed-text"

const header = {
  origin: "https://shop.example",
  nonce: "ab".repeat(32),
  issuedAt: new Date("2026-11-21T10:00:00Z"),
}

describe("signed text", () => {
  it("G3 a sign-in names site, purpose, nonce and time, and nothing else", () => {
    expect(signedText({ ...header, purpose: "sign_in" })).toBe(
      [
        "format: qazyna-eds/1",
        "site: https://shop.example",
        "purpose: sign_in",
        `nonce: ${"ab".repeat(32)}`,
        "issued-at: 2026-11-21T10:00:00.000Z",
        "",
      ].join("\n")
    )
  })

  it("G5 an agreement adds document, version and language, and the text after an empty line", () => {
    const document = { id: "a1", version: 3, language: "kk", title: "Келісім", text: "Мәтін\n" }
    const text = signedText({ ...header, purpose: "agreement", document })
    const [head, body] = text.split("\n\n")
    expect(head).toContain("document: a1\nversion: 3\nlanguage: kk\ntitle: Келісім\nnonce: ")
    expect(body).toBe("Мәтін\n")
  })
})
