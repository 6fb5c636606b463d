import { translate, type TextTree, type TextValues } from "./translate"

type LoadTexts = (namespace: string) => Promise<TextTree>

/**
 * Texts of a page in the browser: stands in for an i18next instance behind react-i18next's provider, with the
 * members that `useTranslation` calls. The page language never changes without a new document.
 */
export class PageTexts {
  readonly isInitialized = true
  /** `ignoreJSONStructure` tells react-i18next that `hasLoadedNamespace` may be asked. */
  readonly options = {
    defaultNS: "common",
    ignoreJSONStructure: true,
    react: { useSuspense: true, bindI18n: "", bindI18nStore: "" },
  }
  readonly languages: string[]
  readonly #plurals: Intl.PluralRules
  readonly #texts = new Map<string, TextTree>()

  constructor(
    readonly language: string,
    readonly load: LoadTexts
  ) {
    this.languages = [language]
    this.#plurals = new Intl.PluralRules(language)
  }

  hasLoadedNamespace(namespace: string): boolean {
    return this.#texts.has(namespace)
  }

  async loadNamespaces(namespaces: string[], done?: () => void): Promise<void> {
    await Promise.all(
      namespaces.map(async (namespace) => this.#texts.set(namespace, await this.load(namespace)))
    )
    done?.()
  }

  getFixedT(_language: string | null, namespace: string) {
    const texts = this.#texts.get(namespace) ?? {}
    return (key: string, values?: TextValues) => translate(texts, this.#plurals, key, values)
  }
}
