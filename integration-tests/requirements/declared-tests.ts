import ts from "typescript"

/** A test as its source declares it. */
export type DeclaredTest = {
  /** Its own title; what a template or a table fills in stands as `…`. */
  title: string
  /** Titles of the groups around it, outermost first. */
  groups: string[]
}

export const FILLED_IN = "…"
const TESTS = new Set(["it", "test"])
const GROUP = /^describe$|Suite$/

/**
 * Reads the tests of one file from its syntax tree, so that a test that never ran is known as well.
 * Understood are `it`, `test`, `describe`, their `.each`, `.skip` and so on, and functions named `…Suite`.
 */
export function declaredTests(fileName: string, source: string): DeclaredTest[] {
  const found: DeclaredTest[] = []
  const visit = (node: ts.Node, groups: string[]): void => {
    const call = ts.isCallExpression(node) ? titledCall(node) : null
    if (call && TESTS.has(call.name)) {
      found.push({ title: call.title, groups })
    }
    const inner = call && GROUP.test(call.name) ? [...groups, call.title] : groups
    ts.forEachChild(node, (child) => visit(child, inner))
  }
  const kind = fileName.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  visit(ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, false, kind), [])
  return found
}

function titledCall(node: ts.CallExpression): { name: string; title: string } | null {
  const [first] = node.arguments
  const name = baseName(node.expression)
  const title = first && titleOf(first)
  return name && title ? { name, title } : null
}

/** `it` of `it(…)`, `it.skip(…)` and `it.each(table)(…)`. */
function baseName(node: ts.Expression): string | null {
  if (ts.isIdentifier(node)) {
    return node.text
  }
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) {
    return baseName(node.expression)
  }
  return ts.isTaggedTemplateExpression(node) ? baseName(node.tag) : null
}

function titleOf(node: ts.Expression): string | null {
  if (ts.isStringLiteralLike(node)) {
    return node.text.replace(/%[sdifjop]|\$\w+(\.\w+)*/g, FILLED_IN)
  }
  if (ts.isTemplateExpression(node)) {
    return node.templateSpans.reduce(
      (text, span) => text + FILLED_IN + span.literal.text,
      node.head.text
    )
  }
  return null
}
