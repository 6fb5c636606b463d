import { Button, Label, Select, Text } from "@medusajs/ui"
import { useId, useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { WEEK_DAYS } from "../../../types"
import { useAddDay } from "../../lib/desk/day-queries"
import { DeskRefusal } from "../../lib/desk/post"
import { Line } from "./line"

const CLOSED = "closed"

/** Adds a holiday, or a day that is worked like another one. */
export const DayForm = () => {
  const { t } = useTranslation("pickup")
  const { t: branches } = useTranslation("branches")
  const id = useId()
  const [day, setDay] = useState("")
  const [name, setName] = useState("")
  const [worksAs, setWorksAs] = useState<string>(CLOSED)
  const add = useAddDay()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const works_as = WEEK_DAYS.find((one) => one === worksAs) ?? null
    add.mutate({ day, works_as, names: { "kk-KZ": name } }, { onSuccess: () => setName("") })
  }
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-3">
      <Line label={t("days.day")} type="date" value={day} onChange={setDay} />
      <Line label={t("days.name")} value={name} onChange={setName} />
      <div className="flex w-56 flex-col gap-y-1">
        <Label htmlFor={id} size="small" weight="plus">
          {t("days.hours")}
        </Label>
        <Select size="small" value={worksAs} onValueChange={setWorksAs}>
          <Select.Trigger id={id}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            <Select.Item value={CLOSED}>{t("days.closed")}</Select.Item>
            {WEEK_DAYS.map((one) => (
              <Select.Item key={one} value={one}>
                {t("days.worksAs", { day: branches(`days.${one}`) })}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
      <Button type="submit" size="small" isLoading={add.isPending}>
        {t("days.add")}
      </Button>
      {add.error ? (
        <Text role="alert" className="text-ui-fg-error">
          {t(`refusals.${add.error instanceof DeskRefusal ? add.error.code : ""}`, {
            defaultValue: add.error.message,
          })}
        </Text>
      ) : null}
    </form>
  )
}
