import { Hint, Input, Label } from "@medusajs/ui"
import { useId } from "react"

type FieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  type?: "text" | "url" | "datetime-local"
  inputMode?: "decimal" | "numeric"
  required?: boolean
  hint?: string
}

/** A labelled line of text. */
export const Field = ({ label, hint, onChange, ...input }: FieldProps) => {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Input
        id={id}
        size="small"
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
        {...input}
      />
      {hint ? <Hint id={`${id}-hint`}>{hint}</Hint> : null}
    </div>
  )
}
