import { createHash, randomUUID } from "node:crypto"
import { mkdir, readFile, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"

/** Raised whenever the press changes, so that old pictures are struck anew. */
const PRESS_VERSION = "1"

/**
 * Keeps a picture in a folder under the hash of what it was made from.
 * A half-written file is never seen: it gets its name only when complete.
 */
export async function cached(
  folder: string | undefined,
  source: readonly string[],
  make: () => Promise<Buffer>
): Promise<Buffer> {
  if (!folder) return make()
  const hash = createHash("sha256")
  for (const part of [PRESS_VERSION, ...source]) hash.update(part).update("\0")
  const path = join(folder, `${hash.digest("hex").slice(0, 40)}.webp`)
  const known = await readFile(path).catch(absent)
  if (known) return known
  const picture = await make()
  await mkdir(folder, { recursive: true })
  const draft = `${path}.${randomUUID()}`
  await writeFile(draft, picture)
  await rename(draft, path)
  return picture
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null
  throw error
}
