import { Alert, Button, Drawer, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { useSaveTariff } from "../lib/queries"
import type { Tariff } from "../lib/types"
import { fromZoneForm, toZoneForm } from "../lib/zone-form"
import { useProblems } from "../lib/use-problems"
import { Field } from "./field"

type ZoneDrawerProps = { version: number; tariff: Tariff; code: string; onClose: () => void }

/** Drawer that edits the rates, places and days of one zone. */
export const ZoneDrawer = ({ version, tariff, code, onClose }: ZoneDrawerProps) => {
  const { t, i18n } = useTranslation("courier")
  const zone = tariff.zones.find((one) => one.code === code)!
  const [form, setForm] = useState(() => toZoneForm(zone))
  const [wrong, setWrong] = useState<string[]>([])
  const save = useSaveTariff()
  const problems = useProblems()
  const set = (name: keyof typeof form) => (value: string) => setForm({ ...form, [name]: value })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const read = fromZoneForm(zone, form)
    if ("unreadable" in read) {
      setWrong(read.unreadable.map((line) => t("unreadable", { line })))
      return
    }
    const zones = tariff.zones.map((one) => (one.code === code ? read.zone : one))
    const changed = { ...tariff, zones }
    const found = problems(changed)
    setWrong(found)
    if (found.length === 0) {
      save.mutate(
        { version, tariff: changed },
        {
          onSuccess: () => {
            toast.success(t("saved"))
            onClose()
          },
          onError: (error) => toast.error(error.message),
        }
      )
    }
  }

  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <form onSubmit={submit} className="flex h-full flex-col overflow-hidden" noValidate>
          <Drawer.Header>
            <Drawer.Title>{zone.name[i18n.language as "kk"] ?? zone.name.en}</Drawer.Title>
          </Drawer.Header>
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            {wrong.length > 0 ? (
              <Alert variant="error" role="alert">
                {wrong.join(" ")}
              </Alert>
            ) : null}
            <Field
              label={t("bands")}
              hint={t("bandsHint")}
              rows={6}
              value={form.bands}
              onChange={set("bands")}
            />
            <Field label={t("extraKg")} value={form.extra_kg} onChange={set("extra_kg")} />
            <div className="grid grid-cols-2 gap-x-3">
              <Field label={t("daysFrom")} value={form.from} onChange={set("from")} />
              <Field label={t("daysTo")} value={form.to} onChange={set("to")} />
            </div>
            {zone.same_city ? null : (
              <Field
                label={t("places")}
                hint={t("placesHint")}
                rows={12}
                value={form.places}
                onChange={set("places")}
              />
            )}
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" size="small" variant="secondary" onClick={onClose}>
              {t("cancel")}
            </Button>
            <Button type="submit" size="small" isLoading={save.isPending}>
              {t("save")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
