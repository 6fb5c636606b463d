import { useTranslation } from "react-i18next"
import type { LimitForm, LimitProblems } from "../lib/limit-form"
import { Field } from "./field"

type LimitFieldsProps = {
  form: LimitForm
  problems: LimitProblems
  onChange: (change: Partial<LimitForm>) => void
}

const FIELDS = [
  { name: "per_order", label: "perOrder", hint: "emptyHint" },
  { name: "per_person", label: "perPerson", hint: "perPersonHint" },
  { name: "period_days", label: "days", hint: "daysHint" },
] as const

/** The numbers of a product's own limit. */
export const LimitFields = ({ form, problems, onChange }: LimitFieldsProps) => {
  const { t } = useTranslation("holds")
  return (
    <>
      {FIELDS.map(({ name, label, hint }) => (
        <Field
          key={name}
          label={t(`product.${label}`)}
          hint={t(`product.${hint}`)}
          value={form[name]}
          problem={problems[name] ? t(`product.${problems[name]}`) : undefined}
          onChange={(value) => onChange({ [name]: value })}
        />
      ))}
    </>
  )
}
