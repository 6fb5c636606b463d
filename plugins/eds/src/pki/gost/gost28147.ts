/** id-GostR3411-94-TestParamSet (RFC 4357 section 11.2); the first row works on the lowest four bits. */
const ROWS = [
  "4a92d80e6b1c7f53",
  "eb4c6dfa23810759",
  "581da342efc7609b",
  "7da1089fe46cb253",
  "6c715fd84a9e03b2",
  "4ba0721d36859cfe",
  "db413f590ae7682c",
  "1fd057a4923e6b8c",
].map((row) => [...row].map((digit) => parseInt(digit, 16)))

/**
 * One block of GOST 28147-89 in the simple replacement mode, with the S-boxes that Kazakhstan's GOST 34.311-95 takes.
 *
 * @param key 32 bytes
 * @param block 8 bytes
 */
export function encryptBlock(key: Buffer, block: Buffer): Buffer {
  let low = block.readInt32LE(0)
  let high = block.readInt32LE(4)
  for (let round = 0; round < 32; round++) {
    const part = round < 24 ? round % 8 : 31 - round
    const next = high ^ substitute((low + key.readInt32LE(part * 4)) | 0)
    high = low
    low = next
  }
  const out = Buffer.alloc(8)
  out.writeInt32LE(high, 0)
  out.writeInt32LE(low, 4)
  return out
}

function substitute(word: number): number {
  let out = 0
  for (let i = 0; i < 8; i++) out |= ROWS[i]![(word >>> (i * 4)) & 15]! << (i * 4)
  return (out << 11) | (out >>> 21)
}
