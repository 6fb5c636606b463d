import { Checkbox } from "~/components/checkbox"
import type { FacetChoice } from "./facet-words"

const OPEN_UP_TO = 8

interface FacetGroupProps {
  name: string
  title: string
  choices: FacetChoice[]
  chosen: string[]
}

/** One filter with its values and how many coins each would leave. Long ones start folded. */
export function FacetGroup({ name, title, choices, chosen }: FacetGroupProps) {
  if (choices.length === 0) return null
  return (
    <details
      open={choices.length <= OPEN_UP_TO || chosen.length > 0}
      className="border-t border-line py-2"
    >
      <summary className="flex min-h-9 items-center font-semibold">{title}</summary>
      <fieldset>
        <legend className="sr-only">{title}</legend>
        {choices.map(({ value, label, count }) => (
          <Checkbox
            key={value}
            name={name}
            value={value}
            defaultChecked={chosen.includes(value)}
            className="text-sm"
          >
            {label} <span className="text-muted tabular-nums">({count})</span>
          </Checkbox>
        ))}
      </fieldset>
    </details>
  )
}
