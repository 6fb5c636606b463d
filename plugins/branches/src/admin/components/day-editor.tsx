import { Plus, XMarkMini } from "@medusajs/icons"
import { IconButton, Input, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { WeeklyHours } from "../../types/weekly-hours"

type Intervals = WeeklyHours["mon"]

type DayEditorProps = {
  label: string
  intervals: Intervals
  onChange: (intervals: Intervals) => void
}

/** Opening hours of one day; a second interval makes the gap between the two a break. */
export const DayEditor = ({ label, intervals, onChange }: DayEditorProps) => {
  const { t } = useTranslation("branches")
  const replace = (index: number, change: Partial<Intervals[number]>) =>
    onChange(intervals.map((one, at) => (at === index ? { ...one, ...change } : one)))
  return (
    <div role="group" aria-label={label} className="grid grid-cols-[3rem_1fr_auto] gap-x-3">
      <Text size="small" weight="plus" className="pt-1.5">
        {label}
      </Text>
      <div className="flex flex-col gap-y-2">
        {intervals.length === 0 ? (
          <Text size="small" className="text-ui-fg-muted pt-1.5">
            {t("dayOff")}
          </Text>
        ) : null}
        {intervals.map((interval, index) => (
          <div key={index} className="flex items-center gap-x-2">
            {(["from", "to"] as const).map((edge) => (
              <Input
                key={edge}
                type="time"
                size="small"
                required
                aria-label={`${label}, ${t(edge)}`}
                value={interval[edge]}
                onChange={(event) => replace(index, { [edge]: event.target.value })}
              />
            ))}
            <IconButton
              type="button"
              size="small"
              variant="transparent"
              aria-label={`${label}: ${t("removeInterval")}`}
              onClick={() => onChange(intervals.filter((_, at) => at !== index))}
            >
              <XMarkMini />
            </IconButton>
          </div>
        ))}
      </div>
      <IconButton
        type="button"
        size="small"
        variant="transparent"
        aria-label={`${label}: ${t("addInterval")}`}
        onClick={() =>
          onChange([...intervals, { from: intervals.at(-1)?.to ?? "09:00", to: "18:00" }])
        }
      >
        <Plus />
      </IconButton>
    </div>
  )
}
