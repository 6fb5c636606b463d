import { Label, Select } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { useBranches } from "../../lib/queries"

type BranchChoiceProps = { value: string; onChange: (id: string) => void }

/** The branch in which the desk stands, of those that its staff work for. */
export const BranchChoice = ({ value, onChange }: BranchChoiceProps) => {
  const { t } = useTranslation("pickup")
  const id = useId()
  const { data } = useBranches({ limit: 200, own: true })
  return (
    <div className="flex w-72 flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {t("branch")}
      </Label>
      <Select size="small" value={value} onValueChange={onChange}>
        <Select.Trigger id={id}>
          <Select.Value placeholder={t("chooseBranch")} />
        </Select.Trigger>
        <Select.Content>
          {(data?.branches ?? []).map((branch) => (
            <Select.Item key={branch.id} value={branch.id}>
              {branch.name}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
