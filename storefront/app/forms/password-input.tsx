import type { FieldMetadata } from "@conform-to/react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useHydrated } from "remix-utils/use-hydrated"
import { FormField } from "./form-field"
import { PasswordRules } from "./password-rules"
import { PasswordStrength } from "./password-strength"

interface PasswordInputProps {
  field: FieldMetadata<string | undefined>
  /** a new password is told what it needs, a known one is only asked for */
  purpose: "new" | "known" | "repetition"
  label?: string
}

/** Password with a button that shows it; where no script runs there is no button. */
export function PasswordInput({ field, purpose, label }: PasswordInputProps) {
  const { t } = useTranslation("forms")
  const [shown, setShown] = useState(false)
  const [typed, setTyped] = useState("")
  const hydrated = useHydrated()
  return (
    <div>
      <FormField
        field={field}
        label={label ?? t("password")}
        required
        type={shown ? "text" : "password"}
        autoComplete={purpose === "known" ? "current-password" : "new-password"}
        autoCapitalize="none"
        spellCheck={false}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {hydrated && (
        <button
          type="button"
          aria-controls={field.id}
          onClick={() => setShown(!shown)}
          className="mt-1 min-h-9 text-sm text-brand underline underline-offset-4"
        >
          {t(shown ? "hidePassword" : "showPassword")}
        </button>
      )}
      {purpose === "new" && hydrated && <PasswordStrength password={typed} />}
      {purpose === "new" && <PasswordRules password={typed} live={hydrated} />}
    </div>
  )
}
