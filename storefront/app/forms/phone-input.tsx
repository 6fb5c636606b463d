import type { FieldMetadata } from "@conform-to/react"
import { useTranslation } from "react-i18next"
import { FormField } from "./form-field"
import { formatPhone } from "./phone"

/** Writes spaces while the number is typed at its end; a correction in the middle is left alone. */
function groupDigits(input: HTMLInputElement): void {
  const atEnd = input.selectionStart === input.value.length
  if (atEnd && input.value.startsWith("+")) input.value = formatPhone(input.value)
}

/** Phone number with the +7 mask. */
export function PhoneInput({ field }: { field: FieldMetadata<string | undefined> }) {
  const { t } = useTranslation("forms")
  return (
    <FormField
      field={field}
      label={t("phone")}
      hint={t("phoneHint")}
      required
      type="tel"
      inputMode="tel"
      autoComplete="tel"
      maxLength={40}
      onInput={({ currentTarget, nativeEvent }) => {
        if (!(nativeEvent as InputEvent).inputType?.startsWith("delete")) groupDigits(currentTarget)
      }}
      onBlur={({ currentTarget }) => {
        currentTarget.value = formatPhone(currentTarget.value)
      }}
    />
  )
}
