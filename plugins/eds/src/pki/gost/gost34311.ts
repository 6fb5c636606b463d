import { encryptBlock } from "./gost28147"

const BLOCK = 32

/** The one constant of the key schedule that is not zero, lowest byte first. */
const C3 = Buffer.from(
  "ff00ffff000000ffff0000ff00ffff0000ff00ff00ff00ffff00ff00ff00ff00",
  "hex"
).reverse()

/** GOST 34.311-95, which is GOST R 34.11-94 (RFC 5831) with the test S-boxes and an initial value of zero. */
export function gost34311(data: Uint8Array): Uint8Array {
  let hash: Buffer = Buffer.alloc(BLOCK)
  let sum = 0n
  for (let offset = 0; offset < data.length; offset += BLOCK) {
    const block = Buffer.alloc(BLOCK)
    block.set(data.subarray(offset, offset + BLOCK))
    hash = step(hash, block)
    sum = BigInt.asUintN(256, sum + numberOf(block))
  }
  hash = step(hash, bytesOf(BigInt(data.length) * 8n))
  return step(hash, bytesOf(sum))
}

/** The step function of RFC 5831 section 5. */
function step(hash: Buffer, block: Buffer): Buffer {
  const encrypted = Buffer.concat(
    keysOf(hash, block).map((key, i) => encryptBlock(key, hash.subarray(i * 8, i * 8 + 8)))
  )
  const inner = mix(xor(block, mix(encrypted, 12)), 1)
  return mix(xor(hash, inner), 61)
}

function keysOf(hash: Buffer, block: Buffer): Buffer[] {
  let u = hash
  let v = block
  return [0, 1, 2, 3].map((i) => {
    if (i > 0) {
      u = shuffle(u)
      if (i === 2) u = xor(u, C3)
      v = shuffle(shuffle(v))
    }
    return permute(xor(u, v))
  })
}

/** The map A: parts of 64 bits move down, the sum of the lowest two comes on top. */
function shuffle(value: Buffer): Buffer {
  return Buffer.concat([value.subarray(8), xor(value.subarray(0, 8), value.subarray(8, 16))])
}

function permute(value: Buffer): Buffer {
  const out = Buffer.alloc(BLOCK)
  for (let i = 0; i < 4; i++) for (let k = 0; k < 8; k++) out[i + 4 * k] = value[8 * i + k]!
  return out
}

/** The map ψ, so many times: words of 16 bits move down, the sum of six of them comes on top. */
function mix(value: Buffer, times: number): Buffer {
  const words = Array.from({ length: 16 }, (_, i) => value.readUInt16LE(i * 2))
  for (let i = 0; i < times; i++) {
    const [y1 = 0, y2 = 0, y3 = 0, y4 = 0] = words
    words.push(y1 ^ y2 ^ y3 ^ y4 ^ words[12]! ^ words[15]!)
    words.shift()
  }
  const out = Buffer.alloc(BLOCK)
  words.forEach((word, i) => out.writeUInt16LE(word, i * 2))
  return out
}

function xor(one: Buffer, other: Buffer): Buffer {
  return Buffer.from(one.map((byte, i) => byte ^ other[i]!))
}

function numberOf(block: Buffer): bigint {
  return BigInt(`0x${Buffer.from(block).reverse().toString("hex")}`)
}

function bytesOf(value: bigint): Buffer {
  return Buffer.from(value.toString(16).padStart(BLOCK * 2, "0"), "hex").reverse()
}
