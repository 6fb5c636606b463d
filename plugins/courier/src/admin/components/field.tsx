import { Hint, Input, Label, Textarea } from "@medusajs/ui"
import { useId } from "react"

type FieldProps = {
  label: string
  value: string
  hint?: string
  type?: "text" | "number" | "date" | "time"
  /** More than one line. */
  rows?: number
  onChange: (value: string) => void
}

/** A labelled input, with a line of advice below it. */
export const Field = ({ label, value, hint, type = "text", rows, onChange }: FieldProps) => {
  const id = useId()
  const common = { id, value, "aria-describedby": hint ? `${id}-hint` : undefined }
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {rows ? (
        <Textarea {...common} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <Input
          {...common}
          type={type}
          step="any"
          size="small"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {hint ? <Hint id={`${id}-hint`}>{hint}</Hint> : null}
    </div>
  )
}
