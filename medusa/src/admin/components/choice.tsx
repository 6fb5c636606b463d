import { Label, Select } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"

/** Value of the choice that stands for "not known": the select takes no empty one. */
const NOT_KNOWN = "not_known"

type ChoiceProps<T extends string> = {
  label: string
  values: readonly T[]
  value: T | null
  /** Whether the value may be not known. */
  optional?: boolean
  onChange: (value: T | null) => void
}

/** A labelled choice of one of the store's codes, or of none. */
export function Choice<T extends string>({
  label,
  values,
  value,
  optional,
  onChange,
}: ChoiceProps<T>) {
  const { t } = useTranslation("store")
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label id={id} size="small" weight="plus">
        {label}
      </Label>
      <Select
        size="small"
        value={value ?? NOT_KNOWN}
        onValueChange={(chosen) => onChange(values.find((one) => one === chosen) ?? null)}
      >
        <Select.Trigger aria-labelledby={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {optional ? <Select.Item value={NOT_KNOWN}>{t("notKnown")}</Select.Item> : null}
          {values.map((one) => (
            <Select.Item key={one} value={one}>
              {t(`values.${one}`)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
