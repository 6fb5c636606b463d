import { open, type FileHandle } from "node:fs/promises"
import { setTimeout as sleep } from "node:timers/promises"
import { readable } from "../system/log-lines"

const POLL_MS = 150
const CHUNK = 64 * 1024

/** How far a file has been read. */
type Place = { inode: number; position: number }

/**
 * Prints what is added to a log file, each line behind a name, until the signal is aborted. The
 * program writes to the file itself, so it does not depend on us to keep reading.
 */
export async function follow(file: string, name: string, signal: AbortSignal): Promise<void> {
  let at: Place = { inode: 0, position: 0 }
  let rest = ""
  while (!signal.aborted) {
    const added = await readFrom(file, at)
    at = added.at
    const lines = (rest + added.text).split("\n")
    rest = lines.pop() ?? ""
    for (const line of lines.filter((text) => text.trim() !== "")) {
      console.log(`${name.padEnd(10)} | ${readable(line)}`)
    }
    await sleep(POLL_MS)
  }
}

/** Another file may stand under the same name after a restart: then it is read from its begin. */
async function readFrom(file: string, at: Place): Promise<{ text: string; at: Place }> {
  let handle: FileHandle | undefined
  try {
    handle = await open(file)
    const { size, ino } = await handle.stat()
    const start = ino === at.inode ? at.position : 0
    const length = Math.min(size - start, CHUNK)
    const { buffer } = await handle.read({ buffer: Buffer.alloc(length), position: start })
    return { text: buffer.toString("utf8"), at: { inode: ino, position: start + length } }
  } catch {
    return { text: "", at }
  } finally {
    await handle?.close()
  }
}
