import { Label, Switch } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { NAMES, type ZoneForm } from "../lib/zone-form"
import { Field } from "./field"

type ZoneFieldsProps = {
  form: ZoneForm
  /** A zone that is there keeps its code: orders name it. */
  isNew: boolean
  onChange: (form: ZoneForm) => void
}

/** Everything that is typed of a zone. */
export const ZoneFields = ({ form, isNew, onChange }: ZoneFieldsProps) => {
  const { t } = useTranslation("courier")
  const id = useId()
  const field = (name: Exclude<keyof ZoneForm, "same_city">) => ({
    label: t(`fields.${name}`),
    value: form[name],
    onChange: (value: string) => onChange({ ...form, [name]: value }),
  })
  return (
    <>
      {isNew ? <Field {...field("code")} hint={t("codeHint")} /> : null}
      {NAMES.map((language) => (
        <Field key={language} {...field(language)} />
      ))}
      <Field {...field("bands")} hint={t("bandsHint")} rows={6} />
      <Field {...field("extra_kg")} />
      <div className="grid grid-cols-2 gap-x-3">
        <Field {...field("from")} />
        <Field {...field("to")} />
      </div>
      <Field {...field("distance")} hint={t("distanceHint")} />
      <div className="flex items-center gap-x-2">
        <Switch
          id={id}
          checked={form.same_city}
          onCheckedChange={(same_city) => onChange({ ...form, same_city })}
        />
        <Label htmlFor={id} size="small">
          {t("sameCity")}
        </Label>
      </div>
      {form.same_city && !form.places ? null : (
        <Field {...field("places")} hint={t("placesHint")} rows={12} />
      )}
    </>
  )
}
