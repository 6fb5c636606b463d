/** Texts of one namespace as they stand in its file. */
export interface TextTree {
  [key: string]: string | TextTree
}

export interface TextValues {
  count?: number
  defaultValue?: string
  [name: string]: unknown
}

function find(texts: TextTree, key: string): string | undefined {
  let found: string | TextTree | undefined = texts
  for (const step of key.split(".")) {
    if (typeof found !== "object") return undefined
    found = found[step]
  }
  return typeof found === "string" ? found : undefined
}

/**
 * What i18next does with our texts: nested keys, `{{values}}` and plural forms (`key_one`, `key_few`, …). The
 * pages need no more of it, and in the browser the library would be a ninth of all script. A test holds both to
 * the same answers.
 */
export function translate(
  texts: TextTree,
  plurals: Intl.PluralRules,
  key: string,
  values: TextValues = {}
): string {
  const { count, defaultValue } = values
  const plural = count === undefined ? undefined : find(texts, `${key}_${plurals.select(count)}`)
  const text = plural ?? find(texts, key) ?? defaultValue ?? key
  return text.replace(/{{(\w+)}}/g, (_, name: string) => String(values[name] ?? ""))
}
