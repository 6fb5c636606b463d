import { useTranslation } from "react-i18next"
import { FactTable, type TableRow } from "~/components/fact-table"
import { formatDate } from "~/format/date"
import { CollectingTime } from "./collecting-time"
import type { ConfirmationData } from "./confirmation-page.server"
import { QrCode } from "./qr-code"

const BRING = ["paper", "document", "proxy"] as const

/** The confirmation as it comes out of the printer. */
export function ConfirmationSheet({ order, code, qr, map, slot, keptUntil }: ConfirmationData) {
  const { t } = useTranslation("pickup")
  const { t: common } = useTranslation()
  const { branch, items, recipient, number } = order
  const time = slot ? <CollectingTime {...slot} /> : t("confirmation.noTime")
  const rows: TableRow[] = [
    { label: t("confirmation.when"), value: <strong>{time}</strong> },
    {
      label: t("confirmation.where"),
      value: [branch?.name, branch?.city, branch?.address].filter(Boolean).join(", "),
    },
    { label: t("confirmation.recipient"), value: recipient },
    { label: t("confirmation.keptUntil"), value: formatDate(common, keptUntil) },
  ]
  return (
    <article className="receipt mx-auto max-w-3xl rounded-lg border border-line bg-surface p-5 sm:p-8">
      <h1>{t("confirmation.heading")}</h1>
      <p className="mt-2 mb-6 text-lg">{t("confirmation.order", { number })}</p>
      <div className="grid items-start gap-6 sm:grid-cols-[1fr_13rem] print:grid-cols-[1fr_13rem]">
        <FactTable caption={t("confirmation.heading")} rows={rows} />
        <figure className="max-w-64">
          <QrCode drawing={qr} label={t("confirmation.qr")} />
          <figcaption className="mt-1 text-sm break-all text-muted">{code}</figcaption>
        </figure>
      </div>
      <h2 className="mt-6 mb-2 font-sans text-base font-semibold">{t("confirmation.goods")}</h2>
      <ul className="border-t border-line">
        {items.map(({ id, title, quantity }) => (
          <li key={id} className="flex justify-between gap-4 border-b border-line py-2">
            <span>{title}</span>
            <span className="whitespace-nowrap">
              {t("confirmation.units", { count: quantity })}
            </span>
          </li>
        ))}
      </ul>
      <h2 className="mt-6 mb-2 font-sans text-base font-semibold">{t("confirmation.bring")}</h2>
      <ul className="list-disc pl-5">
        {BRING.map((what) => (
          <li key={what}>{t(`confirmation.${what}`)}</li>
        ))}
      </ul>
      {map && (
        <figure className="mt-6 w-32 break-inside-avoid">
          <QrCode drawing={map.qr} label={t("confirmation.map")} />
          <figcaption className="text-sm">
            <a href={map.url} target="_blank" rel="noreferrer" className="prose-link">
              {t("confirmation.map")}
            </a>
          </figcaption>
        </figure>
      )}
    </article>
  )
}
