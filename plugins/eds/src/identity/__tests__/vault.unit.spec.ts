import { Vault } from "../vault"

const IIN = "900515300127"
const vault = new Vault("one secret of more than thirty-two characters")
const other = new Vault("another secret of more than thirty-two letters")

describe("vault of personal numbers", () => {
  it("G1 an encrypted IIN shows nothing of it and opens again", () => {
    const sealed = vault.encrypt(IIN, "account")
    expect(sealed).not.toContain(IIN)
    expect(vault.decrypt(sealed, "account")).toBe(IIN)
  })

  it("G1 the same IIN is encrypted differently each time and looked up the same", () => {
    expect(vault.encrypt(IIN, "account")).not.toBe(vault.encrypt(IIN, "account"))
    expect(vault.lookup(IIN)).toBe(vault.lookup(IIN))
    expect(vault.lookup(IIN)).not.toBe(other.lookup(IIN))
  })

  it("G1 a value of another context, of another secret or with a changed byte does not open", () => {
    const sealed = vault.encrypt(IIN, "account")
    const bytes = Buffer.from(sealed.slice(3), "base64")
    bytes[14]! ^= 1
    expect(() => vault.decrypt(sealed, "proof")).toThrow()
    expect(() => other.decrypt(sealed, "account")).toThrow()
    expect(() => vault.decrypt(`v1.${bytes.toString("base64")}`, "account")).toThrow()
    expect(() => vault.decrypt("v2.AAAA", "account")).toThrow("unknown form")
  })

  it("G1 keys of different uses differ, so that one hash does not tell the other", () => {
    expect(vault.lookup(IIN)).not.toBe(vault.nonce(IIN))
  })
})
