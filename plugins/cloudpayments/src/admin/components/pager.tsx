import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

type PagerProps = {
  count: number
  limit: number
  offset: number
  onMove: (offset: number) => void
}

/** Steps through the pages of a list; hidden where one page holds everything. */
export const Pager = ({ count, limit, offset, onMove }: PagerProps) => {
  const { t } = useTranslation("cloudpayments")
  if (count <= limit) {
    return null
  }
  const to = Math.min(offset + limit, count)
  return (
    <div className="flex items-center justify-between px-6 py-3">
      <Text size="small">{t("page", { from: offset + 1, to, count })}</Text>
      <div className="flex gap-x-2">
        <Button
          size="small"
          variant="secondary"
          disabled={offset === 0}
          onClick={() => onMove(Math.max(0, offset - limit))}
        >
          {t("previous")}
        </Button>
        <Button
          size="small"
          variant="secondary"
          disabled={to >= count}
          onClick={() => onMove(offset + limit)}
        >
          {t("next")}
        </Button>
      </div>
    </div>
  )
}
