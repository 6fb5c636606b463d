import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { createPlugin } from "../create-plugin"
import { pluginNames } from "../names"

describe("new plugin", () => {
  let root: string
  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), "new-plugin-"))
    await writeFile(path.join(root, "package.json"), JSON.stringify({ dependencies: {} }))
  })
  afterEach(() => rm(root, { recursive: true, force: true }))

  it("fills every placeholder in names and texts", async () => {
    const folder = await createPlugin(root, "gift-cards")
    const files = await readdir(folder, { recursive: true, withFileTypes: true })
    expect(files.length).toBeGreaterThan(12)
    for (const file of files) {
      expect(file.name).not.toMatch(/__(name|key|Pascal|CONST|Title)__/)
      if (!file.isFile()) continue
      const text = await readFile(path.join(file.parentPath, file.name), "utf8")
      expect(text).not.toMatch(/__(name|key|Pascal|CONST|Title)__/)
    }
    const service = await readFile(path.join(folder, "src/modules/gift-cards/service.ts"), "utf8")
    expect(service).toContain("class GiftCardsService")
  })

  it("lists the plugin among the shop's dependencies", async () => {
    await createPlugin(root, "gift-cards")
    const manifest = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"))
    expect(manifest.dependencies).toEqual({ "@qazyna/gift-cards": "0.1.0" })
  })

  it("refuses a name that is taken", async () => {
    await createPlugin(root, "gift-cards")
    await expect(createPlugin(root, "gift-cards")).rejects.toThrow("there already")
  })

  it.each(["", "Gift", "gift_cards", "../evil", "-a", "a--b", "ә"])(
    "refuses %p as a name",
    (name) => {
      expect(() => pluginNames(name)).toThrow("cannot name a plugin")
    }
  )
})
