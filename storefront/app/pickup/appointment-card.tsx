import { Form } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { Button } from "~/components/button"
import { buttonStyle } from "~/components/button-style"
import { Card } from "~/components/card"
import { LinkButton } from "~/components/link-button"
import { formatDate } from "~/format/date"
import { usePaths } from "~/shell/use-root-data"
import { CollectingTime } from "./collecting-time"
import type { PickupData } from "./pickup-page.server"

/** Where and when the order is collected, the paper for it, and the way to give the time up. */
export function AppointmentCard({ order, state, appointment, keptUntil, collectable }: PickupData) {
  const { t } = useTranslation("pickup")
  const { t: common } = useTranslation()
  const paths = usePaths()
  const booked = state === "booked" ? appointment : null
  const place = [order.branch?.name, order.branch?.city, order.branch?.address]
  return (
    <Card>
      <h2 className="mb-2">{t(`state.${state}`)}</h2>
      {booked && (
        <p className="text-lg font-semibold">
          <CollectingTime {...booked} />
        </p>
      )}
      <p className="mt-2">{place.filter(Boolean).join(", ")}</p>
      {collectable && state !== "collected" && (
        <>
          <p className="mt-2">{t("bring")}</p>
          <p className="mt-2 text-muted">
            {t("keptUntil", { day: formatDate(common, keptUntil) })}
          </p>
          <div className="mt-5 flex flex-wrap gap-3">
            <LinkButton to={paths.orderConfirmation(order.id)} variant="secondary">
              {t("confirmation.open")}
            </LinkButton>
            {booked && (
              <a href={paths.orderCalendar(order.id)} className={buttonStyle("secondary")}>
                {t("calendar")}
              </a>
            )}
            {booked?.changeable && (
              <Form method="post" replace preventScrollReset>
                <Button name="intent" value="cancel" variant="quiet">
                  {t("cancel")}
                </Button>
              </Form>
            )}
          </div>
        </>
      )}
      {booked && !booked.changeable && <p className="mt-3 text-muted">{t("fixed")}</p>}
    </Card>
  )
}
