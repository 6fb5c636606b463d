import { Select } from "@medusajs/ui"
import { ANY } from "../lib/filters"

type ChoiceProps = {
  label: string
  /** Words of the choice that filters nothing. */
  all: string
  value: string
  choices: { id: string; name: string }[]
  onChange: (value: string) => void
}

/** One of a list, or all of them; the empty text stands for all. */
export const Choice = ({ label, all, value, choices, onChange }: ChoiceProps) => (
  <div className="w-48">
    <Select
      size="small"
      value={value || ANY}
      onValueChange={(chosen) => onChange(chosen === ANY ? "" : chosen)}
    >
      <Select.Trigger aria-label={label}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={ANY}>{all}</Select.Item>
        {choices.map(({ id, name }) => (
          <Select.Item key={id} value={id}>
            {name}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  </div>
)
