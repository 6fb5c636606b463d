import { Alert, Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** A sentence in the place of a list. */
export const ListNote = ({ text }: { text: string }) => (
  <Text role="status" className="text-ui-fg-muted px-6 py-8 text-center">
    {text}
  </Text>
)

type LoadFailedProps = {
  /** Whether older data is shown beside. */
  stale: boolean
  onRetry: () => void
}

/** Says that something could not be loaded, with a way to try again. */
export const LoadFailed = ({ stale, onRetry }: LoadFailedProps) => {
  const { t } = useTranslation("courier")
  return (
    <div className="px-6 py-4">
      <Alert variant={stale ? "warning" : "error"} role="alert" className="items-center">
        <span className="flex items-center gap-x-4">
          {stale ? t("refreshFailed") : t("loadFailed")}
          <Button size="small" variant="secondary" onClick={onRetry}>
            {t("tryAgain")}
          </Button>
        </span>
      </Alert>
    </div>
  )
}
