import type { Motif } from "./motif"
import { snake } from "./snake"

/** First words of a handle and the figure that belongs to them. */
const MOTIFS: Readonly<Record<string, Motif>> = {
  "jylan-jyly": snake,
}

/** The motif of a coin, found by the start of its handle; the longest start wins. */
export function motifFor(handle: string): Motif | null {
  const start = Object.keys(MOTIFS)
    .filter((key) => handle.startsWith(key))
    .sort((a, b) => b.length - a.length)[0]
  return start === undefined ? null : (MOTIFS[start] ?? null)
}
