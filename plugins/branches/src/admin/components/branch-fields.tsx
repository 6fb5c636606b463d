import { Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { BranchForm } from "../lib/form"
import type { Locales } from "../lib/types"
import { Field } from "./field"
import { HoursEditor } from "./hours-editor"
import { MethodsEditor } from "./methods-editor"
import { RulesEditor } from "./rules-editor"
import { StatusSelect } from "./status-select"
import { TextsEditor } from "./texts-editor"

type BranchFieldsProps = {
  form: BranchForm
  locales: Locales
  onChange: (change: Partial<BranchForm>) => void
}

/** All that staff can set on a branch. */
export const BranchFields = ({ form, locales, onChange }: BranchFieldsProps) => {
  const { t } = useTranslation("branches")
  return (
    <>
      <Field
        label={t("code")}
        hint={t("codeHint")}
        value={form.code}
        required
        onChange={(code) => onChange({ code })}
      />
      <Heading level="h3">{t("texts")}</Heading>
      <TextsEditor form={form} locales={locales} onChange={onChange} />
      <StatusSelect status={form.status} onChange={(status) => onChange({ status })} />
      <Heading level="h3">{t("methods")}</Heading>
      <MethodsEditor methods={form.methods} onChange={(methods) => onChange({ methods })} />
      <Field
        label={t("phone")}
        inputMode="tel"
        value={form.phone}
        onChange={(phone) => onChange({ phone })}
      />
      <div className="grid grid-cols-2 gap-x-4">
        <Field
          label={t("latitude")}
          inputMode="decimal"
          value={form.latitude}
          onChange={(latitude) => onChange({ latitude })}
        />
        <Field
          label={t("longitude")}
          inputMode="decimal"
          value={form.longitude}
          onChange={(longitude) => onChange({ longitude })}
        />
      </div>
      <Field
        label={t("rank")}
        inputMode="numeric"
        value={form.rank}
        onChange={(rank) => onChange({ rank })}
      />
      <Heading level="h3">{t("hours")}</Heading>
      <HoursEditor hours={form.hours} onChange={(hours) => onChange({ hours })} />
      <Heading level="h3">{t("pickupRules")}</Heading>
      <RulesEditor rules={form.pickup} onChange={(pickup) => onChange({ pickup })} />
    </>
  )
}
