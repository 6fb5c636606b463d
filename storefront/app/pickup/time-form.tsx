import { Form, useNavigation } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { Alert } from "~/components/alert"
import { Button } from "~/components/button"
import { formatLongDate } from "~/format/date"
import type { PickupData } from "./pickup-page.server"

interface TimeFormProps extends Pick<PickupData, "days" | "open" | "slots"> {
  /** there is an appointment, so a choice moves it */
  moves: boolean
  problem: string | undefined
}

/** The times of the open day, as radio buttons. */
export function TimeForm({ days, open, slots, moves, problem }: TimeFormProps) {
  const { t } = useTranslation("pickup")
  const { t: common } = useTranslation()
  const busy = useNavigation().formAction !== undefined
  const day = days.find(({ date }) => date === open)
  if (!day) return null
  return (
    <Form method="post" replace preventScrollReset key={open} className="mt-6">
      <input type="hidden" name="intent" value="book" />
      <fieldset>
        <legend className="mb-3 font-semibold">
          {t("times", { day: formatLongDate(common, day.startsAt) })}
        </legend>
        <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
          {slots.map(({ value, from, to, free, booked }) => (
            <label
              key={value}
              className="flex min-h-11 flex-wrap items-center gap-x-2 rounded-md border border-line bg-surface px-3 py-2 has-[:checked]:border-brand has-[:checked]:bg-brand-soft has-[:disabled]:text-muted"
            >
              <input
                type="radio"
                name="starts_at"
                value={value}
                required
                disabled={free === 0}
                defaultChecked={booked}
              />
              <span className="tabular-nums">
                {from}–{to}
              </span>
              <span className="basis-full pl-5 text-sm text-muted">
                {free > 0 ? t("free", { count: free }) : t("full")}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {problem && (
        <div className="mt-4">
          <Alert level="danger">{problem}</Alert>
        </div>
      )}
      <Button className="mt-5" aria-disabled={busy || undefined}>
        {t(moves ? "move" : "book")}
      </Button>
    </Form>
  )
}
