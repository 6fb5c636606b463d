import { Button, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { useSaveTariff } from "../lib/queries"
import type { Tariff } from "../lib/types"
import { Field } from "./field"

const toForm = ({ insurance, free_from, packing, cutoff, hours, days_off }: Tariff) => ({
  rate: String(insurance.rate_percent),
  minimum: String(insurance.minimum),
  freeFrom: free_from === null ? "" : String(free_from),
  parcel: String(packing.parcel_grams),
  unit: String(packing.unit_grams),
  unknownUnit: String(packing.unknown_unit_grams),
  cutoff,
  hoursFrom: hours.from,
  hoursTo: hours.to,
  daysOff: days_off.join("\n"),
})

type Form = ReturnType<typeof toForm>

const toTariff = (tariff: Tariff, form: Form): Tariff => ({
  ...tariff,
  insurance: { rate_percent: Number(form.rate), minimum: Number(form.minimum) },
  free_from: form.freeFrom.trim() === "" ? null : Number(form.freeFrom),
  packing: {
    parcel_grams: Number(form.parcel),
    unit_grams: Number(form.unit),
    unknown_unit_grams: Number(form.unknownUnit),
  },
  cutoff: form.cutoff,
  hours: { from: form.hoursFrom, to: form.hoursTo },
  days_off: form.daysOff.split(/\s+/).filter(Boolean),
})

const NUMBERS = ["rate", "minimum", "freeFrom", "parcel", "unit", "unknownUnit"] as const
const TIMES = ["hoursFrom", "hoursTo", "cutoff"] as const

/** What holds in all zones: insurance, free delivery, packing, hours and days off. */
export const SettingsForm = ({ version, tariff }: { version: number; tariff: Tariff }) => {
  const { t } = useTranslation("courier")
  const [form, setForm] = useState(() => toForm(tariff))
  const save = useSaveTariff()
  const set = (name: keyof Form) => (value: string) => setForm({ ...form, [name]: value })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate(
      { version, tariff: toTariff(tariff, form) },
      {
        onSuccess: () => toast.success(t("saved")),
        onError: (error) => toast.error(error.message),
      }
    )
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-4 px-6 py-4" noValidate>
      <div className="grid gap-3 sm:grid-cols-3">
        {NUMBERS.map((name) => (
          <Field
            key={name}
            type="number"
            label={t(`settings.${name}`)}
            value={form[name]}
            onChange={set(name)}
          />
        ))}
        {TIMES.map((name) => (
          <Field
            key={name}
            type="time"
            label={t(`settings.${name}`)}
            value={form[name]}
            onChange={set(name)}
          />
        ))}
      </div>
      <Field
        label={t("settings.daysOff")}
        hint={t("settings.daysOffHint")}
        rows={4}
        value={form.daysOff}
        onChange={set("daysOff")}
      />
      <div>
        <Button type="submit" size="small" isLoading={save.isPending}>
          {t("save")}
        </Button>
      </div>
    </form>
  )
}
