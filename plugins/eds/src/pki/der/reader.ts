import { checkDer } from "./check"
import { malformed, readHeader } from "./header"
import type { DerNode } from "./node"

/**
 * Reads exactly one DER value; the whole of it is checked at once, its members are made when asked for.
 *
 * @throws PkiError `der_malformed` for anything that is not strict DER, and for bytes behind the value
 */
export function readDer(bytes: Uint8Array): DerNode {
  const header = readHeader(bytes, 0, bytes.length)
  if (header.to !== bytes.length) throw malformed("bytes behind the value", header.to)
  checkDer(bytes, 0, bytes.length)
  return new Node(bytes, 0, header.tag, header.from, header.to)
}

/** More than any structure has that is held as a whole; longer lists are walked by {@link members}. */
const MAX_CHILDREN = 4096

class Node implements DerNode {
  readonly tag: number
  readonly bytes: Uint8Array
  readonly content: Uint8Array
  #children: readonly DerNode[] | undefined

  constructor(source: Uint8Array, start: number, tag: number, from: number, to: number) {
    this.tag = tag
    this.bytes = source.subarray(start, to)
    this.content = source.subarray(from, to)
  }

  get children(): readonly DerNode[] {
    return (this.#children ??= (this.tag & 0x20) === 0 ? [] : [...few(members(this.content))])
  }
}

/**
 * The values that follow each other in checked bytes, one at a time: for lists too long to hold at once.
 *
 * @throws PkiError `der_malformed`
 */
export function* members(content: Uint8Array): Generator<DerNode> {
  for (let offset = 0; offset < content.length;) {
    const { tag, from, to } = readHeader(content, offset, content.length)
    yield new Node(content, offset, tag, from, to)
    offset = to
  }
}

function* few(nodes: Iterable<DerNode>): Generator<DerNode> {
  let left = MAX_CHILDREN
  for (const node of nodes) {
    if (left-- === 0) throw malformed("too many members", 0)
    yield node
  }
}
