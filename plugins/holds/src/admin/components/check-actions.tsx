import { Button, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useRepairStock } from "../lib/stock-queries"

type CheckActionsProps = {
  checking: boolean
  /** Whether something is wrong. */
  wrong: boolean
  onCheck: () => void
}

/** Checks the stock again, and repairs what can be repaired, after a question. */
export const CheckActions = ({ checking, wrong, onCheck }: CheckActionsProps) => {
  const { t } = useTranslation("holds")
  const repair = useRepairStock()
  const ask = usePrompt()
  const confirm = async () => {
    const agreed = await ask({
      title: t("check.confirmTitle"),
      description: t("check.confirm"),
      confirmText: t("check.repair"),
      cancelText: t("cancel"),
      variant: "confirmation",
    })
    if (agreed) {
      repair.mutate(undefined, { onError: (error) => toast.error(error.message) })
    }
  }
  return (
    <div className="flex gap-x-2">
      <Button size="small" variant="secondary" isLoading={checking} onClick={onCheck}>
        {t("check.again")}
      </Button>
      <Button
        size="small"
        disabled={!wrong}
        isLoading={repair.isPending}
        onClick={() => void confirm()}
      >
        {t("check.repair")}
      </Button>
    </div>
  )
}
