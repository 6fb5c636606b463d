import { useId, type InputHTMLAttributes } from "react"
import { useTranslation } from "react-i18next"
import { FieldMessages, messageIds } from "./field-messages"

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string
  hint?: string
  error?: string
}

/** Labelled text input. What is not `required` says so in words; an error is tied to the input for screen readers. */
export function Field({ label, hint, error, required, id, className = "", ...rest }: FieldProps) {
  const { t } = useTranslation()
  const ownId = useId()
  const inputId = id ?? ownId
  return (
    <div className={className}>
      <label htmlFor={inputId} className="mb-1 block font-medium">
        {label}
        {!required && <span className="font-normal text-muted"> ({t("optional")})</span>}
      </label>
      <input
        id={inputId}
        required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={messageIds(inputId, hint, error)}
        className="min-h-11 w-full rounded-md border border-line-strong bg-surface px-3 aria-invalid:border-danger"
        {...rest}
      />
      <FieldMessages id={inputId} hint={hint} error={error} />
    </div>
  )
}
