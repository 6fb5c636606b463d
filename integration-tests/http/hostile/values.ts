/** Texts that break programs and fit into an address, each under the name by which a failure reports it. */
export const ADDRESS_TEXTS: Record<string, string> = {
  sql: "'; DROP TABLE cart; --",
  "sql union": "x' UNION SELECT token FROM api_key --",
  html: '<script>alert("1")</script><img src=x onerror=alert(1)>',
  "nul byte": "a\0b",
  "over-long": "қ".repeat(1_000),
  "path out": "../../../../etc/passwd",
  template: "{{7*7}}${7*7}%{7*7}",
  "format string": "%s%n%x",
  "line breaks": "a\r\nSet-Cookie: stolen=1",
  "direction override": "\u202Egro.elpmaxe",
  "like wildcards": "%_%_%\\",
  blank: "   ",
}

/** Texts that break programs, with those that only JSON can carry. */
const HOSTILE_TEXTS: Record<string, string> = {
  ...ADDRESS_TEXTS,
  "half a character": "\ud83d",
  "over-long": "қ".repeat(20_000),
}

/** Values of the wrong kind, for a field that wants a text. */
const WRONG_KINDS: Record<string, unknown> = {
  number: 42,
  true: true,
  list: ["a", "b"],
  "nested list": [[[[["a"]]]]],
  object: { a: 1 },
  operator: { $ne: null },
  "prototype key": JSON.parse(
    '{"__proto__": {"polluted": true}, "constructor": {"prototype": {}}}'
  ),
}

/** Values for a field that wants a small whole number above zero. */
export const HOSTILE_NUMBERS: Record<string, unknown> = {
  negative: -1,
  zero: 0,
  fraction: 0.5,
  "far too many": 1_000_000_000,
  "beyond integers": 1e21,
  "beyond exactness": Number.MAX_SAFE_INTEGER + 2,
  "negative and huge": -1e300,
  text: "many",
  "number as text": "2",
  list: [1],
  object: { $gt: 0 },
  true: true,
}

/** Everything that may stand where a client should have put a text. */
export const HOSTILE_VALUES: Record<string, unknown> = { ...HOSTILE_TEXTS, ...WRONG_KINDS }

/** Bodies that are no JSON object. */
export const BROKEN_BODIES: Record<string, string> = {
  "cut off": '{"region_id": "reg_',
  "not json": "region_id=reg&quantity=1",
  "single quotes": "{'a': 1}",
  "trailing comma": '{"a": 1,}',
  "nothing but a bracket": "[",
  "raw html": "<html></html>",
}

/** JSON that is no object, or one that no route understands. */
export const STRANGE_BODIES: Record<string, string> = {
  null: "null",
  number: "7",
  text: '"text"',
  list: "[1, 2, 3]",
  empty: "{}",
  "unknown fields": '{"is_admin": true, "unit_price": 1}',
  "deep nesting": `{"metadata": ${'{"a":'.repeat(2_000)}1${"}".repeat(2_000)}}`,
  "same key twice": '{"quantity": 1, "quantity": -1}',
}
