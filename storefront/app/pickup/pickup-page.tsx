import { useTranslation } from "react-i18next"
import { Alert } from "~/components/alert"
import { LinkButton } from "~/components/link-button"
import { NoticeBox } from "~/components/notice-box"
import { usePaths } from "~/shell/use-root-data"
import { AppointmentCard } from "./appointment-card"
import { DayLinks } from "./day-links"
import type { PickupData } from "./pickup-page.server"
import { TimeForm } from "./time-form"

interface PickupPageProps {
  page: PickupData
  /** why the last choice was refused */
  problem: string | undefined
}

/** G32, B7: the buyer picks the day and the time, moves it, or gives it up. */
export function PickupPage({ page, problem }: PickupPageProps) {
  const { t } = useTranslation("pickup")
  const paths = usePaths()
  const { title, order, state, appointment, days, open, slots, notice, inAccount } = page
  const booked = state === "booked" ? appointment : null
  const choosing = days.length > 0 && (!booked || booked.changeable)
  return (
    <>
      <h1 className="mb-6">{title}</h1>
      <NoticeBox notice={notice} />
      <div className="grid gap-8 lg:grid-cols-[1fr_1.4fr] lg:items-start">
        <AppointmentCard {...page} />
        {state !== "collected" && (
          <section aria-labelledby="choose">
            <h2 id="choose" className="mb-3">
              {t(booked ? "chooseOther" : "choose")}
            </h2>
            {choosing ? (
              <>
                <DayLinks days={days} open={open} />
                <TimeForm {...{ days, open, slots, problem }} moves={booked !== null} />
              </>
            ) : (
              <Alert>{problem ?? t(booked ? "fixed" : "nothing")}</Alert>
            )}
          </section>
        )}
      </div>
      <p className="mt-8">
        <LinkButton
          to={inAccount ? paths.order(order.id) : paths.orderPlaced(order.id)}
          variant="quiet"
        >
          {t("toOrder")}
        </LinkButton>
      </p>
    </>
  )
}
