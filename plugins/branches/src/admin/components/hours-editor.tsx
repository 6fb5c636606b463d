import { Label, Switch } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { WEEK_DAYS } from "../../types/week-days"
import type { WeeklyHours } from "../../types/weekly-hours"
import { DayEditor } from "./day-editor"

type HoursEditorProps = {
  hours: WeeklyHours | null
  onChange: (hours: WeeklyHours | null) => void
}

const WORKDAY = [
  { from: "09:00", to: "13:00" },
  { from: "14:00", to: "18:00" },
]

/** What a week usually looks like, to be corrected by staff. */
const USUAL_WEEK: WeeklyHours = {
  mon: WORKDAY,
  tue: WORKDAY,
  wed: WORKDAY,
  thu: WORKDAY,
  fri: WORKDAY,
  sat: [],
  sun: [],
}

/** Opening hours of a week, or the statement that they are not known. */
export const HoursEditor = ({ hours, onChange }: HoursEditorProps) => {
  const { t } = useTranslation("branches")
  const id = useId()
  return (
    <div className="flex flex-col gap-y-3">
      <div className="flex items-center gap-x-2">
        <Switch
          id={id}
          checked={hours === null}
          onCheckedChange={(notKnown) => onChange(notKnown ? null : USUAL_WEEK)}
        />
        <Label htmlFor={id} size="small">
          {t("hoursNotKnown")}
        </Label>
      </div>
      {hours &&
        WEEK_DAYS.map((day) => (
          <DayEditor
            key={day}
            label={t(`days.${day}`)}
            intervals={hours[day]}
            onChange={(intervals) => onChange({ ...hours, [day]: intervals })}
          />
        ))}
    </div>
  )
}
