import { Alert, Button } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { dayOf } from "../lib/dates"
import { useTryPrice } from "../lib/queries"
import { Field } from "./field"

const EMPTY = { from_city: "", province: "", city: "", grams: "100", value: "50000" }

/** Tries what a delivery costs by the tariff in force. */
export const PriceTester = () => {
  const { t, i18n } = useTranslation("courier")
  const [form, setForm] = useState(EMPTY)
  const { mutate, data, error, isPending } = useTryPrice()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    mutate({ ...form, grams: Math.round(Number(form.grams)), value: Number(form.value) })
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-4 px-6 py-4" noValidate>
      <div className="grid gap-3 sm:grid-cols-3">
        {(["from_city", "province", "city", "grams", "value"] as const).map((name) => (
          <Field
            key={name}
            label={t(`test.${name}`)}
            value={form[name]}
            onChange={(value) => setForm({ ...form, [name]: value })}
          />
        ))}
      </div>
      <div>
        <Button type="submit" size="small" variant="secondary" isLoading={isPending}>
          {t("test.run")}
        </Button>
      </div>
      {error ? (
        <Alert variant="warning" role="alert">
          {error.message}
        </Alert>
      ) : null}
      {data && !error ? (
        <p role="status" className="txt-small">
          {t("test.answer", {
            ...data.quote,
            earliest: dayOf(data.quote.estimate.earliest, i18n.language),
            latest: dayOf(data.quote.estimate.latest, i18n.language),
          })}
        </p>
      ) : null}
    </form>
  )
}
