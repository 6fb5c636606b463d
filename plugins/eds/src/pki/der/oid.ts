import { malformed } from "./header"

/**
 * Dotted text of an object identifier's content octets (already checked to be DER).
 */
export function oidText(content: Uint8Array): string {
  const arcs: string[] = []
  let value = 0n
  for (const byte of content) {
    value = (value << 7n) | BigInt(byte & 0x7f)
    if (byte >= 0x80) continue
    arcs.push(...(arcs.length === 0 ? firstArcs(value) : [value.toString()]))
    value = 0n
  }
  return arcs.join(".")
}

function firstArcs(value: bigint): string[] {
  const top = value < 80n ? value / 40n : 2n
  return [top.toString(), (value - top * 40n).toString()]
}

/** Content octets of an object identifier given as dotted text. */
export function oidContent(dotted: string): Uint8Array {
  const [top, second, ...rest] = dotted.split(".").map(BigInt)
  if (top === undefined || second === undefined)
    throw malformed(`no object identifier: ${dotted}`, 0)
  return Uint8Array.from([top * 40n + second, ...rest].flatMap(base128))
}

function base128(arc: bigint): number[] {
  const octets = [Number(arc & 0x7fn)]
  for (let left = arc >> 7n; left > 0n; left >>= 7n) octets.unshift(Number(left & 0x7fn) | 0x80)
  return octets
}
