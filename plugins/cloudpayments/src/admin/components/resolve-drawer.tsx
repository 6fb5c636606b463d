import { Button, Drawer, Hint, Label, Text, Textarea, toast } from "@medusajs/ui"
import { useId, useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { useResolveAlert } from "../lib/alert-queries"
import { isGone } from "../lib/payment-queries"
import type { PaymentAlert } from "../lib/types"

/** The longest note that the Admin API takes. */
const MOST = 1_000

type ResolveDrawerProps = { alert: PaymentAlert; onClose: () => void }

/** Drawer that settles an alert with a note on what was done. */
export const ResolveDrawer = ({ alert, onClose }: ResolveDrawerProps) => {
  const { t } = useTranslation("cloudpayments")
  const id = useId()
  const [note, setNote] = useState("")
  const [shown, setShown] = useState(false)
  const resolve = useResolveAlert(alert.id)
  const missing = note.trim() === ""

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setShown(true)
    if (!missing) {
      resolve.mutate(note.trim(), {
        onSuccess: () => {
          toast.success(t("alerts.done"))
          onClose()
        },
        onError: (error) => toast.error(isGone(error) ? t("alerts.gone") : error.message),
      })
    }
  }

  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <form onSubmit={submit} className="flex h-full flex-col overflow-hidden" noValidate>
          <Drawer.Header>
            <Drawer.Title>{t(`alerts.kinds.${alert.kind}`)}</Drawer.Title>
          </Drawer.Header>
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            <Text size="small">{t(`alerts.advice.${alert.kind}`)}</Text>
            <div className="flex flex-col gap-y-1">
              <Label htmlFor={id} size="small" weight="plus">
                {t("alerts.note")}
              </Label>
              <Textarea
                id={id}
                rows={5}
                maxLength={MOST}
                value={note}
                aria-invalid={shown && missing ? true : undefined}
                aria-describedby={`${id}-hint`}
                onChange={(event) => setNote(event.target.value)}
              />
              <Hint id={`${id}-hint`} variant={shown && missing ? "error" : "info"}>
                {shown && missing ? t("alerts.noteMissing") : t("alerts.noteHint")}
              </Hint>
            </div>
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" size="small" variant="secondary" onClick={onClose}>
              {t("cancel")}
            </Button>
            <Button type="submit" size="small" isLoading={resolve.isPending}>
              {t("alerts.resolve")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
