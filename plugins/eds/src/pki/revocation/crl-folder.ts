import { createHash, randomUUID } from "node:crypto"
import { mkdir, readFile, rename, writeFile } from "node:fs/promises"
import path from "node:path"

/** Keeps the last good list of each address on disk, so that a restart during an outage has something to go by. */
export class CrlFolder {
  constructor(private readonly folder: string | undefined) {}

  /** The list kept for an address; nothing when there is none or the folder cannot be read. */
  async read(url: string): Promise<Uint8Array | undefined> {
    if (!this.folder) return undefined
    return readFile(this.#file(url)).catch(() => undefined)
  }

  /** Replaces the list as a whole: a reader never meets half of one. */
  async write(url: string, der: Uint8Array): Promise<void> {
    if (!this.folder) return
    const file = this.#file(url)
    const draft = `${file}.${randomUUID()}`
    await mkdir(this.folder, { recursive: true })
    await writeFile(draft, der)
    await rename(draft, file)
  }

  #file(url: string): string {
    const name = createHash("sha256").update(url).digest("hex").slice(0, 32)
    return path.join(this.folder ?? "", `${name}.crl`)
  }
}
