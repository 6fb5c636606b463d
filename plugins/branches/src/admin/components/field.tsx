import { Hint, Input, Label } from "@medusajs/ui"
import { useId } from "react"

type FieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  required?: boolean
  inputMode?: "decimal" | "numeric" | "tel" | "text"
}

/** A labelled line of text. */
export const Field = ({ label, value, onChange, hint, required, inputMode }: FieldProps) => {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Input
        id={id}
        value={value}
        required={required}
        inputMode={inputMode}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint ? <Hint id={`${id}-hint`}>{hint}</Hint> : null}
    </div>
  )
}
