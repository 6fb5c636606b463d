import { Container, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { DeskRefusal } from "../../lib/desk/post"
import { useFind, useHandOver } from "../../lib/desk/queries"
import type { FoundOrder } from "../../lib/desk/types"
import { AppointmentList } from "./appointment-list"
import { HandOverForm } from "./hand-over-form"
import { OrderPanel } from "./order-panel"
import { ScanField } from "./scan-field"

type Shown = FoundOrder & { text: string }

/** The desk of one branch: scan, check, hand over. */
export const Desk = ({ branchId }: { branchId: string }) => {
  const [shown, setShown] = useState<Shown>()
  const find = useFind()
  const look = (text: string) => {
    setShown(undefined)
    find.mutate(
      { branch_id: branchId, text },
      { onSuccess: (found) => setShown({ ...found, text }) }
    )
  }
  return (
    <>
      <Container className="flex flex-col gap-y-4">
        <ScanField busy={find.isPending} onFind={look} />
        <Refused error={find.error} />
        {shown ? (
          <FoundAtDesk key={shown.order.order_id} branchId={branchId} shown={shown} />
        ) : null}
      </Container>
      <Container>
        <AppointmentList branchId={branchId} onOpen={look} />
      </Container>
    </>
  )
}

const FoundAtDesk = ({ branchId, shown }: { branchId: string; shown: Shown }) => {
  const { t } = useTranslation("pickup")
  const handOver = useHandOver(shown.order.order_id)
  const order = handOver.data?.order ?? shown.order
  const ready = order.paid && !order.canceled && !order.hand_over && order.items.length > 0
  const code = shown.by_code ? { code: shown.text } : {}
  return (
    <>
      <OrderPanel order={order} />
      <Refused error={handOver.error} />
      {handOver.isSuccess ? (
        <Text role="status" weight="plus">
          {t("done")}
        </Text>
      ) : null}
      {ready ? (
        <HandOverForm
          busy={handOver.isPending}
          onSubmit={(checked) => handOver.mutate({ branch_id: branchId, ...code, ...checked })}
        />
      ) : null}
    </>
  )
}

const Refused = ({ error }: { error: Error | null }) => {
  const { t } = useTranslation("pickup")
  if (!error) {
    return null
  }
  const code = error instanceof DeskRefusal ? error.code : "unknown_error"
  return (
    <Text role="alert" className="text-ui-fg-error">
      {t(`refusals.${code}`, { defaultValue: error.message })}
    </Text>
  )
}
