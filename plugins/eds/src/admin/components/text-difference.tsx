import { Text } from "@medusajs/ui"
import { diffWordsWithSpace } from "diff"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { canonicalText } from "../../types/agreement"

type TextDifferenceProps = { before: string; after: string }

/** What was taken out of a text and put into it, word by word. */
export const TextDifference = ({ before, after }: TextDifferenceProps) => {
  const { t } = useTranslation("eds")
  const changes = useMemo(
    () => diffWordsWithSpace(canonicalText(before), canonicalText(after)),
    [before, after]
  )
  if (!changes.some((change) => change.added || change.removed)) {
    return <Text size="small">{t("unchanged")}</Text>
  }
  return (
    <div className="txt-small max-h-[60vh] overflow-y-auto whitespace-pre-wrap">
      {changes.map((change, index) =>
        change.added ? (
          <ins key={index} title={t("added")} className="bg-ui-tag-green-bg">
            {change.value}
          </ins>
        ) : change.removed ? (
          <del key={index} title={t("removed")} className="bg-ui-tag-red-bg">
            {change.value}
          </del>
        ) : (
          <span key={index}>{change.value}</span>
        )
      )}
    </div>
  )
}
