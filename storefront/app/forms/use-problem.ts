import { useTranslation } from "react-i18next"
import type { Texts } from "~/i18n/namespaces"

type Problem = keyof Texts["forms"]["problems"]

/** Turns the message codes of a field's validation into a sentence: the first one is enough. */
export function useProblem(): (codes: string[] | undefined) => string | undefined {
  const { t } = useTranslation("forms")
  return (codes) => (codes?.[0] ? t(`problems.${codes[0] as Problem}`) : undefined)
}
