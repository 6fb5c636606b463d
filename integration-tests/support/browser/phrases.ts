import { readFileSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "../paths"
import type { Language } from "../suite/contract"

type Tree = { [key: string]: string | Tree }

const LOCALES = join(ROOT, "storefront/app/i18n/locales")

/**
 * A text of the storefront as a visitor reads it.
 *
 * @param key namespace and path, "coins:coin.buy"
 * @param values what stands in its `{{places}}`
 * @throws when the storefront has no such text in that language
 */
export function phrase(
  language: Language,
  key: string,
  values: Record<string, string> = {}
): string {
  return lookUp(language, key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) {
      throw new Error(`${key} needs a value for ${name}`)
    }
    return value
  })
}

/** A pattern that matches a text of the storefront whatever stands in its `{{places}}`. */
export function phrasePattern(language: Language, key: string): RegExp {
  const parts = lookUp(language, key).split(/\{\{\w+\}\}/)
  return new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("(.+)"))
}

function lookUp(language: Language, key: string): string {
  const [namespace, path = ""] = key.split(":")
  const tree: Tree = JSON.parse(readFileSync(join(LOCALES, language, `${namespace}.json`), "utf8"))
  const found = path
    .split(".")
    .reduce<Tree | string | undefined>(
      (node, name) => (typeof node === "object" ? node[name] : undefined),
      tree
    )
  if (typeof found !== "string") {
    throw new Error(`The storefront has no text ${key} in ${language}`)
  }
  return found
}
