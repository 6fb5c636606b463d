import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { PaymentAlert } from "../lib/types"
import { ResolveDrawer } from "./resolve-drawer"

/** Opens the drawer in which an alert is settled. */
export const ResolveButton = ({ alert }: { alert: PaymentAlert }) => {
  const { t } = useTranslation("cloudpayments")
  const [open, setOpen] = useState(false)
  const what = t(`alerts.kinds.${alert.kind}`)
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        aria-label={t("alerts.resolveOf", { what })}
        onClick={() => setOpen(true)}
      >
        {t("alerts.resolve")}
      </Button>
      {open ? <ResolveDrawer alert={alert} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
