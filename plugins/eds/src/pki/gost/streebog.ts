import { lps } from "./streebog-map"
import { ROUND_WORDS, WORDS } from "./streebog-tables"

const BLOCK = 64

/** Streebog with 512 bits of result (GOST R 34.11-2012, RFC 6986). */
export function streebog512(data: Uint8Array): Uint8Array {
  return digest(data, 0)
}

/** Streebog with 256 bits of result. */
export function streebog256(data: Uint8Array): Uint8Array {
  return digest(data, 0x01010101).subarray(32)
}

/** Sections 8 and 9 of RFC 6986: whole blocks, the padded last one, then length and sum of all blocks. */
function digest(data: Uint8Array, initialWord: number): Uint8Array {
  const state = new State(initialWord)
  const source = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  const whole = data.length - (data.length % BLOCK)
  for (let offset = 0; offset < whole; offset += BLOCK) {
    state.readBlock(source, offset)
    state.absorb(BLOCK * 8)
  }
  const last = Buffer.alloc(BLOCK)
  source.copy(last, 0, whole)
  last[data.length - whole] = 1
  state.readBlock(last, 0)
  state.absorb((data.length - whole) * 8)
  return state.finish()
}

/** All values are held as 16 words of 32 bits, lowest first: the numbers of the standard, without BigInt. */
class State {
  readonly #hash: Int32Array
  readonly #length = new Int32Array(WORDS)
  readonly #sum = new Int32Array(WORDS)
  readonly #block = new Int32Array(WORDS)
  readonly #key = new Int32Array(WORDS)
  readonly #text = new Int32Array(WORDS)

  constructor(initialWord: number) {
    this.#hash = new Int32Array(WORDS).fill(initialWord)
  }

  readBlock(source: Buffer, offset: number): void {
    for (let i = 0; i < WORDS; i++) this.#block[i] = source.readInt32LE(offset + i * 4)
  }

  /** Takes in the block that was read. @param bits how many of its bits are the message's */
  absorb(bits: number): void {
    this.#compress(this.#length, this.#block)
    addWord(this.#length, bits)
    addWords(this.#sum, this.#block)
  }

  finish(): Uint8Array {
    const zero = new Int32Array(WORDS)
    this.#compress(zero, this.#length)
    this.#compress(zero, this.#sum)
    const out = Buffer.alloc(BLOCK)
    this.#hash.forEach((word, i) => out.writeInt32LE(word, i * 4))
    return out
  }

  /** The compression function g of section 7: a cipher of 12 rounds keyed by hash and counter. */
  #compress(counter: Int32Array, message: Int32Array): void {
    const key = this.#key
    const text = this.#text
    lps(this.#hash, counter, key)
    text.set(message)
    for (const constant of ROUND_WORDS) {
      lps(text, key, text)
      lps(key, constant, key)
    }
    for (let i = 0; i < WORDS; i++) this.#hash[i]! ^= text[i]! ^ key[i]! ^ message[i]!
  }
}

function addWord(sum: Int32Array, value: number): void {
  let carry = value
  for (let i = 0; carry > 0 && i < WORDS; i++) {
    const total = (sum[i]! >>> 0) + carry
    sum[i] = total | 0
    carry = total > 0xffffffff ? 1 : 0
  }
}

function addWords(sum: Int32Array, values: Int32Array): void {
  let carry = 0
  for (let i = 0; i < WORDS; i++) {
    const total = (sum[i]! >>> 0) + (values[i]! >>> 0) + carry
    sum[i] = total | 0
    carry = total > 0xffffffff ? 1 : 0
  }
}
