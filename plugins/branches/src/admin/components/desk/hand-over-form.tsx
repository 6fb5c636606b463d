import { Button, Label, Select, Switch } from "@medusajs/ui"
import { useId, useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { DOCUMENT_KINDS, type DocumentKind } from "../../../modules/pickup/types"
import type { HandOverBody } from "../../lib/desk/types"
import { Line } from "./line"

type HandOverFormProps = {
  busy: boolean
  onSubmit: (checked: Pick<HandOverBody, "document" | "proxy">) => void
}

const NOBODY = { name: "", iin: "", power_number: "", power_date: "" }

/** Which document was checked, and who collects when it is not the buyer. */
export const HandOverForm = ({ busy, onSubmit }: HandOverFormProps) => {
  const { t } = useTranslation("pickup")
  const id = useId()
  const [kind, setKind] = useState<DocumentKind>("id_card")
  const [number, setNumber] = useState("")
  const [byProxy, setByProxy] = useState(false)
  const [proxy, setProxy] = useState(NOBODY)
  const change = (field: keyof typeof NOBODY) => (value: string) =>
    setProxy({ ...proxy, [field]: value })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit({ document: { kind, number }, ...(byProxy && { proxy }) })
  }
  return (
    <form onSubmit={submit} className="flex max-w-xl flex-col gap-y-4">
      <div className="flex flex-col gap-y-1">
        <Label htmlFor={id} size="small" weight="plus">
          {t("document")}
        </Label>
        <Select
          size="small"
          value={kind}
          onValueChange={(chosen) =>
            setKind(DOCUMENT_KINDS.find((one) => one === chosen) ?? "other")
          }
        >
          <Select.Trigger id={id}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {DOCUMENT_KINDS.map((one) => (
              <Select.Item key={one} value={one}>
                {t(`documents.${one}`)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
      <Line label={t("documentNumber")} value={number} onChange={setNumber} />
      <div className="flex items-center gap-x-2">
        <Switch id={`${id}-proxy`} checked={byProxy} onCheckedChange={setByProxy} />
        <Label htmlFor={`${id}-proxy`} size="small">
          {t("byProxy")}
        </Label>
      </div>
      {byProxy ? (
        <>
          <Line label={t("proxy.name")} value={proxy.name} onChange={change("name")} />
          <Line label={t("proxy.iin")} value={proxy.iin} onChange={change("iin")} />
          <Line
            label={t("proxy.number")}
            value={proxy.power_number}
            onChange={change("power_number")}
          />
          <Line
            label={t("proxy.date")}
            type="date"
            value={proxy.power_date}
            onChange={change("power_date")}
          />
        </>
      ) : null}
      <div>
        <Button type="submit" isLoading={busy}>
          {t("handOver")}
        </Button>
      </div>
    </form>
  )
}
