import { useId, type SelectHTMLAttributes } from "react"
import { FieldMessages, messageIds } from "./field-messages"

export interface SelectOption {
  value: string
  label: string
  disabled?: boolean
}

interface SelectProps extends SelectHTMLAttributes<HTMLSelectElement> {
  label: string
  options: SelectOption[]
  hint?: string
  error?: string
}

/** Labelled native select: the phone's own list is the best one there is. */
export function Select({ label, options, hint, error, id, className = "", ...rest }: SelectProps) {
  const ownId = useId()
  const selectId = id ?? ownId
  return (
    <div className={className}>
      <label htmlFor={selectId} className="mb-1 block font-medium">
        {label}
      </label>
      <select
        id={selectId}
        aria-invalid={error ? true : undefined}
        aria-describedby={messageIds(selectId, hint, error)}
        className="min-h-11 w-full rounded-md border border-line-strong bg-surface px-3 aria-invalid:border-danger"
        {...rest}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <FieldMessages id={selectId} hint={hint} error={error} />
    </div>
  )
}
