import { randomUUID } from "node:crypto"
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises"
import { join } from "node:path"

/**
 * Files in a folder, the longest unused ones dropped when together they grow beyond a bound.
 * Any failure of the disk is a miss, never an error: a picture can always be made again.
 */
export class DiskCache {
  /** Sizes by name, the least recently used first. */
  readonly #sizes = new Map<string, number>()
  #total = 0
  #opened: Promise<void> | undefined

  constructor(
    private readonly folder: string,
    private readonly largestBytes: number
  ) {}

  /** @param name file name made of letters, digits, dot and dash */
  async get(name: string): Promise<Buffer | null> {
    await this.#open()
    const size = this.#sizes.get(name)
    if (size === undefined) return null
    try {
      const data = await readFile(join(this.folder, name))
      this.#forget(name)
      this.#remember(name, data.byteLength)
      return data
    } catch {
      this.#forget(name)
      return null
    }
  }

  /** Keeps a file; it gets its name only when complete, so that nobody reads half of it. */
  async put(name: string, data: Buffer): Promise<void> {
    await this.#open()
    const draft = join(this.folder, `${randomUUID()}.draft`)
    try {
      await writeFile(draft, data)
      await rename(draft, join(this.folder, name))
    } catch {
      await rm(draft, { force: true }).catch(() => undefined)
      return
    }
    this.#forget(name)
    this.#remember(name, data.byteLength)
    await this.#trim()
  }

  async #trim(): Promise<void> {
    for (const name of this.#sizes.keys()) {
      if (this.#total <= this.largestBytes) return
      this.#forget(name)
      await rm(join(this.folder, name), { force: true }).catch(() => undefined)
    }
  }

  #remember(name: string, size: number): void {
    this.#sizes.set(name, size)
    this.#total += size
  }

  #forget(name: string): void {
    this.#total -= this.#sizes.get(name) ?? 0
    this.#sizes.delete(name)
  }

  #open(): Promise<void> {
    return (this.#opened ??= this.#readFolder().catch(() => undefined))
  }

  /** What an earlier run left, the oldest first; unfinished drafts go away. */
  async #readFolder(): Promise<void> {
    await mkdir(this.folder, { recursive: true })
    const files = await Promise.all(
      (await readdir(this.folder)).map(async (name) => {
        if (!name.endsWith(".draft")) return { name, ...(await fileFacts(join(this.folder, name))) }
        await rm(join(this.folder, name), { force: true })
        return { name, size: 0, changed: 0 }
      })
    )
    const whole = files.filter(({ size }) => size > 0).sort((a, b) => a.changed - b.changed)
    for (const { name, size } of whole) this.#remember(name, size)
    await this.#trim()
  }
}

async function fileFacts(path: string): Promise<{ size: number; changed: number }> {
  const facts = await stat(path)
  return facts.isFile() ? { size: facts.size, changed: facts.mtimeMs } : { size: 0, changed: 0 }
}
