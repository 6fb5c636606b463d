import { Alert, Switch, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useOptions, useSetPayOnDelivery } from "../lib/option-queries"
import { ListNote, LoadFailed } from "./list-note"

/** Where buyers may pay at the door: a switch for each shipping option of the courier, off unless somebody set it (P3). */
export const PayOnDelivery = () => {
  const { t } = useTranslation("courier")
  const { data, error, refetch } = useOptions()
  const { mutate, isPending } = useSetPayOnDelivery()
  const set = (id: string, pay_on_delivery: boolean) =>
    mutate(
      { id, pay_on_delivery },
      {
        onSuccess: () => toast.success(t(pay_on_delivery ? "atDoor.allowed" : "atDoor.stopped")),
        onError: (failure) => toast.error(failure.message),
      }
    )
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {t("atDoor.meaning")}
      </Text>
      {data?.payment_providers.length === 0 ? (
        <Alert variant="info">{t("atDoor.noProvider")}</Alert>
      ) : null}
      {error ? <LoadFailed stale={Boolean(data)} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <ListNote text={t("loading")} /> : null}
      {data?.options.length === 0 ? <ListNote text={t("atDoor.none")} /> : null}
      <ul className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {data?.options.map(({ id, name, location, pay_on_delivery }) => (
          <li key={id} className="flex items-center gap-x-3">
            <Switch
              id={`at-door-${id}`}
              className="shrink-0"
              checked={pay_on_delivery}
              disabled={isPending}
              onCheckedChange={(allowed) => set(id, allowed)}
            />
            <label htmlFor={`at-door-${id}`} className="txt-small">
              {[location, name].filter(Boolean).join(", ")}
            </label>
          </li>
        ))}
      </ul>
    </div>
  )
}
