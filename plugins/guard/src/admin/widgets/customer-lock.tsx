import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminCustomer, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, Container, Heading, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { LockBadge, LockText } from "../components/lock-status"
import { useCustomerLock, useUnlockCustomer } from "../lib/queries"

/** Whether wrong passwords locked the buyer out, and a way to let them in again (G7). */
const CustomerLock = ({ data: customer }: DetailWidgetProps<AdminCustomer>) => {
  const { t } = useTranslation("guard")
  const { data } = useCustomerLock(customer.id)
  const unlock = useUnlockCustomer(customer.id)
  const ask = usePrompt()
  if (!data?.lock) {
    return null
  }
  const confirm = async () => {
    const agreed = await ask({
      title: t("lock.confirmTitle"),
      description: t("lock.confirm"),
      confirmText: t("lock.unlock"),
      cancelText: t("lock.cancel"),
    })
    if (agreed) {
      unlock.mutate(undefined, {
        onSuccess: () => toast.success(t("lock.unlocked")),
        onError: (error) => toast.error(error.message),
      })
    }
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{t("lock.title")}</Heading>
        <LockBadge lock={data.lock} />
      </div>
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <LockText lock={data.lock} />
        {data.lock.locked ? (
          <Button
            size="small"
            variant="secondary"
            isLoading={unlock.isPending}
            onClick={() => void confirm()}
          >
            {t("lock.unlock")}
          </Button>
        ) : null}
      </div>
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "customer.details.after" })

export default CustomerLock
