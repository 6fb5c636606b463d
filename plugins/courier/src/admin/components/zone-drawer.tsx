import { Alert, Button, Drawer, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { zoneName } from "../lib/zone-name"
import { useSaveTariff } from "../lib/queries"
import type { Tariff } from "../lib/types"
import { fromZoneForm, newZone, toZoneForm, type Zone } from "../lib/zone-form"
import { useProblems } from "../lib/use-problems"
import { RemoveZone } from "./remove-zone"
import { ZoneFields } from "./zone-fields"

type ZoneDrawerProps = {
  version: number
  tariff: Tariff
  /** Left out for a zone that is not there yet. */
  zone?: Zone
  onClose: () => void
}

/** Drawer that makes a zone, or edits its names, rates, places and days, or removes it. */
export const ZoneDrawer = ({ version, tariff, zone, onClose }: ZoneDrawerProps) => {
  const { t, i18n } = useTranslation("courier")
  const [form, setForm] = useState(() => toZoneForm(zone ?? newZone(tariff)))
  const [wrong, setWrong] = useState<string[]>([])
  const save = useSaveTariff()
  const problems = useProblems()

  const put = (zones: Zone[]) => {
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

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const read = fromZoneForm(form)
    if ("unreadable" in read) {
      const sentence = ({ field, line }: (typeof read.unreadable)[number]) =>
        line ? t("unreadable", { line }) : t("missing", { field: t(`fields.${field}`) })
      setWrong(read.unreadable.map(sentence))
      return
    }
    put(
      zone
        ? tariff.zones.map((one) => (one.code === zone.code ? read.zone : one))
        : [...tariff.zones, read.zone]
    )
  }

  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <form onSubmit={submit} className="flex h-full flex-col overflow-hidden" noValidate>
          <Drawer.Header>
            <Drawer.Title>{zone ? zoneName(zone, i18n.language) : t("addZone")}</Drawer.Title>
          </Drawer.Header>
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            {wrong.length > 0 ? (
              <Alert variant="error" role="alert">
                {wrong.join(" ")}
              </Alert>
            ) : null}
            <ZoneFields form={form} isNew={!zone} onChange={setForm} />
          </Drawer.Body>
          <Drawer.Footer>
            {zone && tariff.zones.length > 1 ? (
              <RemoveZone
                name={zoneName(zone, i18n.language)}
                onRemove={() => put(tariff.zones.filter(({ code }) => code !== zone.code))}
              />
            ) : null}
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
