import { Form } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { Badge } from "~/components/badge"
import { formatTime } from "~/format/astana-time"
import { formatDate } from "~/format/date"
import type { SessionView } from "./sessions-api.server"

/** Where the buyer is signed in; all but this browser can be signed out from here. */
export function SessionList({ sessions }: { sessions: SessionView[] }) {
  const { t } = useTranslation("account")
  const { t: common } = useTranslation()
  const moment = (time: number) => `${formatDate(common, time)} ${formatTime(time)}`
  return (
    <section aria-labelledby="sessions-heading" className="mb-10 max-w-2xl">
      <h2 id="sessions-heading" className="mb-2">
        {t("sessions.title")}
      </h2>
      <p className="mb-4 text-muted">{t("sessions.hint")}</p>
      <ul className="divide-y divide-line border-y border-line">
        {sessions.map(({ id, device, address, signedInAt, seenAt, isCurrent }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
            <div className="grow basis-64">
              <p className="break-words">
                {device || t("sessions.unknown")}{" "}
                {isCurrent && <Badge tone="gold">{t("sessions.current")}</Badge>}
              </p>
              <p className="text-sm text-muted">
                {t("sessions.facts", {
                  address,
                  since: moment(signedInAt),
                  seen: moment(seenAt),
                })}
              </p>
            </div>
            {!isCurrent && (
              <Form method="post">
                <input type="hidden" name="session" value={id} />
                <button
                  aria-label={t("sessions.endOf", { device: device || t("sessions.unknown") })}
                  className="min-h-11 px-2 underline underline-offset-4 hover:text-danger"
                >
                  {t("sessions.end")}
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
