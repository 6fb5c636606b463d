import type { Language } from "./languages"
import type { TextTree } from "./translate"

const files = import.meta.glob<TextTree>("./locales/*/*.json", { eager: true, import: "default" })

/** All texts of a language by namespace. */
export function textSources(language: Language): Record<string, TextTree> {
  const prefix = `./locales/${language}/`
  const own = Object.entries(files).filter(([file]) => file.startsWith(prefix))
  return Object.fromEntries(
    own.map(([file, texts]) => [file.slice(prefix.length, -".json".length), texts])
  )
}
