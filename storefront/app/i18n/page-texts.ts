import type { i18n as I18n } from "i18next"
import { translate, type TextTree, type TextValues } from "./translate"

/**
 * Texts of a page: stands in for an i18next instance behind react-i18next's provider, with the members that
 * `useTranslation` calls. The page language never changes without a new document.
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
  readonly #texts: Map<string, TextTree>
  readonly #load: ((namespace: string) => Promise<TextTree>) | undefined

  /**
   * @param texts namespaces that are there from the start
   * @param load fetches another one; left out where all are there
   */
  constructor(
    readonly language: string,
    texts: Record<string, TextTree> = {},
    load?: (namespace: string) => Promise<TextTree>
  ) {
    this.languages = [language]
    this.#plurals = new Intl.PluralRules(language)
    this.#texts = new Map(Object.entries(texts))
    this.#load = load
  }

  /** For react-i18next's provider: its type asks for the whole of i18next, its code for what is here. */
  asI18n(): I18n {
    return this as unknown as I18n
  }

  hasLoadedNamespace(namespace: string): boolean {
    return this.#texts.has(namespace)
  }

  async loadNamespaces(namespaces: string[], done?: () => void): Promise<void> {
    await Promise.all(namespaces.map((namespace) => this.#add(namespace)))
    done?.()
  }

  async #add(namespace: string): Promise<void> {
    const texts = await this.#load?.(namespace)
    if (texts) this.#texts.set(namespace, texts)
  }

  getFixedT(_language: string | null, namespace: string) {
    const texts = this.#texts.get(namespace) ?? {}
    return (key: string, values?: TextValues) => translate(texts, this.#plurals, key, values)
  }
}
