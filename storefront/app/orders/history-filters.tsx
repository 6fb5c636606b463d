import { Form, Link } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { Button } from "~/components/button"
import { Field } from "~/components/field"
import { Select } from "~/components/select"
import { usePaths } from "~/shell/use-root-data"

interface HistoryFilterFormProps {
  chosen: { status?: string; branch?: string; from?: string; to?: string }
  branches: { id: string; name: string }[]
}

const STATES = ["open", "received", "canceled"] as const

/** Narrows the order history by status, branch and days; the address keeps what was chosen. */
export function HistoryFilterForm({ chosen, branches }: HistoryFilterFormProps) {
  const { t } = useTranslation("orders")
  const all = { value: "", label: t("filter.all") }
  return (
    <Form
      method="get"
      role="search"
      aria-label={t("filter.title")}
      className="mb-6 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_auto_auto_auto]"
    >
      <Select
        label={t("statusLabel")}
        name="status"
        defaultValue={chosen.status ?? ""}
        options={[all, ...STATES.map((value) => ({ value, label: t(`filter.${value}`) }))]}
      />
      <Select
        label={t("branch")}
        name="branch"
        defaultValue={chosen.branch ?? ""}
        options={[all, ...branches.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <Field label={t("filter.from")} name="from" type="date" defaultValue={chosen.from} />
      <Field label={t("filter.to")} name="to" type="date" defaultValue={chosen.to} />
      <div className="flex flex-wrap items-center gap-4">
        <Button variant="secondary">{t("filter.show")}</Button>
        <Link to={usePaths().orders} className="prose-link inline-flex min-h-11 items-center">
          {t("filter.clear")}
        </Link>
      </div>
    </Form>
  )
}
