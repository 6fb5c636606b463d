import type { FieldMetadata } from "@conform-to/react"
import { useTranslation } from "react-i18next"
import { FormField } from "./form-field"

interface NameInputsProps {
  fields: Record<"last_name" | "first_name", FieldMetadata<string | undefined>>
}

/** Last and first name, in the order of documents here. */
export function NameInputs({ fields }: NameInputsProps) {
  const { t } = useTranslation("forms")
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <FormField
        field={fields.last_name}
        label={t("lastName")}
        hint={t("nameHint")}
        required
        maxLength={60}
        autoComplete="family-name"
      />
      <FormField
        field={fields.first_name}
        label={t("firstName")}
        required
        maxLength={60}
        autoComplete="given-name"
      />
    </div>
  )
}
