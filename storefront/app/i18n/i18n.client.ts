import { getInitialNamespaces } from "remix-i18next/client"
import type { Language } from "./languages"
import { PageTexts } from "./page-texts"
import { textUrl } from "./text-files"
import type { TextTree } from "./translate"

async function fetchTexts(language: Language, namespace: string): Promise<TextTree> {
  const url = textUrl(language, namespace)
  if (!url) throw new Error(`No texts ${language}/${namespace}`)
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return (await response.json()) as TextTree
}

/**
 * Texts for hydration: resolves when all namespaces of the matched routes are there. If they do not come the
 * page stays as the server made it. Later, texts that are missing mean a new release: the page is loaded anew.
 */
export async function loadTexts(language: Language): Promise<PageTexts> {
  let isHydrating = true
  const texts = new PageTexts(language, {}, (namespace) =>
    fetchTexts(language, namespace).catch((error: unknown) => {
      if (!isHydrating) window.location.reload()
      throw error
    })
  )
  await texts.loadNamespaces([...new Set(["common", ...getInitialNamespaces()])])
  isHydrating = false
  return texts
}
