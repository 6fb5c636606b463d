import { Hint, Input, Label } from "@medusajs/ui"
import { useId } from "react"

type FieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  hint: string
  /** What is wrong with the value. */
  problem?: string
}

/** A labelled number, as it is typed. */
export const Field = ({ label, value, onChange, hint, problem }: FieldProps) => {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Input
        id={id}
        size="small"
        inputMode="numeric"
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <Hint id={`${id}-hint`} variant={problem ? "error" : "info"}>
        {problem ?? hint}
      </Hint>
    </div>
  )
}
