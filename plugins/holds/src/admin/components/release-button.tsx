import { FetchError } from "@medusajs/js-sdk"
import { Button, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useReleaseHold } from "../lib/hold-queries"
import type { Hold } from "../lib/types"
import { isPaying } from "./hold-state"

/** Gives the units of a hold back, after saying what that means for the buyer. */
export const ReleaseButton = ({ hold, ahead }: { hold: Hold; ahead: number }) => {
  const { t } = useTranslation("holds")
  const release = useReleaseHold()
  const ask = usePrompt()
  const coin = hold.product?.title ?? t("deleted")
  const confirm = async () => {
    const meaning = t("release.meaning", { coin, units: hold.units })
    const agreed = await ask({
      title: t("release.title"),
      description: isPaying(hold, Date.now() + ahead)
        ? `${meaning} ${t("release.paying")}`
        : meaning,
      confirmText: t("release.action"),
      cancelText: t("cancel"),
    })
    if (agreed) {
      release.mutate(hold.id, {
        onSuccess: () => toast.success(t("release.done")),
        onError: (error) => toast.error(isGone(error) ? t("release.gone") : error.message),
      })
    }
  }
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={release.isPending}
      aria-label={t("release.of", { coin, buyer: hold.customer?.email ?? t("visitor") })}
      onClick={() => void confirm()}
    >
      {t("release.action")}
    </Button>
  )
}

const isGone = (error: Error): boolean => error instanceof FetchError && error.status === 404
