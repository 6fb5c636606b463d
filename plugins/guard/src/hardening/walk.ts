/** One value inside a parsed body or query, with the key that it hangs on. */
export type Leaf = { key: string; value: unknown }

/**
 * Walks everything in a parsed body or query, keys included, without recursion so that deep nesting
 * cannot exhaust the stack.
 */
export function* walk(root: unknown): Generator<Leaf> {
  const pending: Leaf[] = [{ key: "", value: root }]
  for (let leaf = pending.pop(); leaf; leaf = pending.pop()) {
    yield leaf
    const { key, value } = leaf
    if (Array.isArray(value)) {
      pending.push(...value.map((item: unknown) => ({ key, value: item })))
    } else if (typeof value === "object" && value !== null) {
      for (const [name, child] of Object.entries(value)) {
        pending.push({ key: name, value: name }, { key: name, value: child })
      }
    }
  }
}
