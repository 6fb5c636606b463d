import { Input, Label } from "@medusajs/ui"
import { useId } from "react"

type DayProps = { label: string; value: string; onChange: (day: string) => void }

/** A labelled day. */
export const Day = ({ label, value, onChange }: DayProps) => {
  const id = useId()
  return (
    <div className="flex items-center gap-x-2">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <Input
        id={id}
        type="date"
        size="small"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
