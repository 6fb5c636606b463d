import { useTranslation } from "react-i18next"
import { Price } from "~/components/price"
import { formatTime } from "~/format/astana-time"
import { formatDate } from "~/format/date"
import type { ReceiptData } from "./receipt-page.server"

/** P4: what has gone back to the card, when anything has. */
export function ReceiptRefunds({ payment }: { payment: ReceiptData["payment"] }) {
  const { t } = useTranslation("receipt")
  const { t: common } = useTranslation()
  const { refunds, refunded } = payment
  if (refunds.length === 0) return null
  return (
    <section aria-labelledby="refunds" className="mt-6 break-inside-avoid">
      <h2 id="refunds" className="mb-2 font-sans text-base font-semibold">
        {t("refunds.title")}
      </h2>
      <table className="w-full border-collapse">
        <caption className="sr-only">{t("refunds.title")}</caption>
        <thead className="border-b border-line-strong text-sm text-muted">
          <tr>
            <th scope="col" className="py-2 text-left font-normal">
              {t("refunds.at")}
            </th>
            <th scope="col" className="py-2 text-right font-normal">
              {t("refunds.amount")}
            </th>
          </tr>
        </thead>
        <tbody>
          {refunds.map(({ amount, at }, index) => (
            <tr key={index} className="border-b border-line">
              <td className="py-2">
                {t("payment.time", { date: formatDate(common, at), time: formatTime(at) })}
              </td>
              <td className="py-2 text-right">
                <Price amount={amount} />
              </td>
            </tr>
          ))}
          <tr className="font-semibold">
            <th scope="row" className="py-2 text-left">
              {t("refunds.total")}
            </th>
            <td className="py-2 text-right">
              <Price amount={refunded} />
            </td>
          </tr>
        </tbody>
      </table>
      <p className="mt-1 text-sm text-muted">{t("refunds.card")}</p>
    </section>
  )
}
