import { Input, Label } from "@medusajs/ui"
import { useId } from "react"

type LineProps = {
  label: string
  value: string
  onChange: (value: string) => void
  type?: "text" | "date"
}

/** The dashboard marks what is empty and required as wrong at once; a form that nobody has begun is not wrong. */
const UNMARKED =
  "[&&:invalid]:!shadow-borders-base [&&:invalid:focus-visible]:!shadow-borders-interactive-with-active"

/** A required line of a form of the desk. */
export const Line = ({ label, value, onChange, type = "text" }: LineProps) => {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Input
        id={id}
        size="small"
        className={UNMARKED}
        type={type}
        required
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
