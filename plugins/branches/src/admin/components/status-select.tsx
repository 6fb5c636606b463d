import { Hint, Label, Select } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { BranchStatus } from "../../types"

type StatusSelectProps = { status: BranchStatus; onChange: (status: BranchStatus) => void }

/** Opens and closes a branch. */
export const StatusSelect = ({ status, onChange }: StatusSelectProps) => {
  const { t } = useTranslation("branches")
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {t("status")}
      </Label>
      <Select
        value={status}
        onValueChange={(value) => onChange(value === "closed" ? value : "open")}
      >
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value="open">{t("open")}</Select.Item>
          <Select.Item value="closed">{t("closed")}</Select.Item>
        </Select.Content>
      </Select>
      <Hint>{t("closedHint")}</Hint>
    </div>
  )
}
