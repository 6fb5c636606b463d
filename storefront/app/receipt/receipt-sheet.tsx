import { useTranslation } from "react-i18next"
import { ReceiptFacts } from "./receipt-facts"
import { ReceiptGoods } from "./receipt-goods"
import type { ReceiptData } from "./receipt-page.server"
import { ReceiptRefunds } from "./receipt-refunds"
import { ReceiptSeller } from "./receipt-seller"

/** The receipt as it comes out of the printer: one sheet of A4 for an order of usual size. */
export function ReceiptSheet({ order, payment, words, seller, demo }: ReceiptData) {
  const { t } = useTranslation("receipt")
  return (
    <article className="receipt mx-auto max-w-3xl rounded-lg border border-line bg-surface p-5 sm:p-8">
      <header className="mb-6 grid gap-6 border-b border-line-strong pb-6 sm:grid-cols-2 print:grid-cols-2">
        <div>
          <h1>{t("heading")}</h1>
          <p className="mt-2 text-lg">
            {t("order")} <strong>{t("orderNumber", { number: order.number })}</strong>
          </p>
        </div>
        <ReceiptSeller seller={seller} />
      </header>
      {demo && <p className="mb-6 border-l-4 border-gold-line pl-3 text-sm">{t("demo")}</p>}
      <ReceiptGoods order={order} amount={payment.amount} words={words} />
      <ReceiptFacts order={order} payment={payment} />
      <ReceiptRefunds payment={payment} />
    </article>
  )
}
