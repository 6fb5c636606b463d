import { keysOf, seal } from "../keys"
import { Vault } from "../vault"

const IIN = "900515300127"
const SECRET = "one secret of more than thirty-two characters"
const OTHER = "another secret of more than thirty-two letters"
const vault = new Vault(SECRET)
const other = new Vault(OTHER)

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
    const bytes = Buffer.from(sealed.slice(vault.mark.length), "base64")
    bytes[14]! ^= 1
    expect(() => vault.decrypt(sealed, "proof")).toThrow("does not open")
    expect(() => other.decrypt(sealed, "account")).toThrow("does not open")
    const changed = vault.mark + bytes.toString("base64")
    expect(() => vault.decrypt(changed, "account")).toThrow("does not open")
    expect(() => vault.decrypt(`${vault.mark}AAAA`, "account")).toThrow("does not open")
    expect(() => vault.decrypt("v3.AAAA", "account")).toThrow("unknown form")
  })

  it("G1 the previous secret still reads and finds, and makes nothing new", () => {
    const both = new Vault(OTHER, SECRET)
    const sealed = vault.encrypt(IIN, "account")
    expect(both.decrypt(sealed, "account")).toBe(IIN)
    expect(both.lookups(IIN)).toEqual([other.lookup(IIN), vault.lookup(IIN)])
    expect(both.lookup(IIN)).toBe(other.lookup(IIN))
    const anew = both.encrypt(IIN, "account")
    expect(anew.startsWith(other.mark)).toBe(true)
    expect(other.decrypt(anew, "account")).toBe(IIN)
    expect(() => vault.decrypt(anew, "account")).toThrow("does not open")
  })

  it("G1 a value from before secrets were named opens with either", () => {
    const sealed = `v1.${seal(keysOf(SECRET).encryption, IIN, "account")}`
    expect(vault.decrypt(sealed, "account")).toBe(IIN)
    expect(new Vault(OTHER, SECRET).decrypt(sealed, "account")).toBe(IIN)
    expect(() => other.decrypt(sealed, "account")).toThrow("does not open")
  })
})
