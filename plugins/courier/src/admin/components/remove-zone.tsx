import { Button, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Asks before a zone goes: nobody delivers to its places from then on. */
export const RemoveZone = ({ name, onRemove }: { name: string; onRemove: () => void }) => {
  const { t } = useTranslation("courier")
  const ask = usePrompt()
  const remove = async () => {
    const confirmed = await ask({
      title: t("removeZone", { name }),
      description: t("removeZoneHint"),
      confirmText: t("remove"),
      cancelText: t("cancel"),
    })
    if (confirmed) {
      onRemove()
    }
  }
  return (
    <Button
      type="button"
      size="small"
      variant="danger"
      className="mr-auto"
      onClick={() => void remove()}
    >
      {t("remove")}
    </Button>
  )
}
