/** One value inside a parsed body or query, with the key that it hangs on and how deep it lies. */
export type Leaf = { key: string; value: unknown; depth: number }

/**
 * Walks everything in a parsed body or query, keys included, without recursion so that deep nesting
 * cannot exhaust the stack.
 */
export function* walk(root: unknown): Generator<Leaf> {
  const pending: Leaf[] = [{ key: "", value: root, depth: 0 }]
  for (let leaf = pending.pop(); leaf; leaf = pending.pop()) {
    yield leaf
    const { key, value } = leaf
    const depth = leaf.depth + 1
    if (Array.isArray(value)) {
      pending.push(...value.map((item: unknown) => ({ key, value: item, depth })))
    } else if (typeof value === "object" && value !== null) {
      for (const [name, child] of Object.entries(value)) {
        pending.push({ key: name, value: name, depth }, { key: name, value: child, depth })
      }
    }
  }
}
