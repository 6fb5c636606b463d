import { Heading, Label, Switch, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSetStaff, useStaff } from "../lib/staff-queries"

/** Who works for this branch only; each switch takes effect at once. */
export const StaffEditor = ({ branchId }: { branchId: string }) => {
  const { t } = useTranslation("branches")
  const { data } = useStaff(branchId)
  const { mutate, isPending } = useSetStaff(branchId)
  const staff = data?.staff ?? []
  const tie = (id: string, tied: boolean) => {
    const others = staff.filter((one) => one.tied && one.id !== id).map((one) => one.id)
    mutate(tied ? [...others, id] : others, {
      onSuccess: () => toast.success(t("staff.saved")),
      onError: (error) => toast.error(error.message),
    })
  }
  return (
    <section className="flex flex-col gap-y-3">
      <Heading level="h3">{t("staff.title")}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {t("staff.hint")}
      </Text>
      {staff.map(({ id, email, name, tied }) => (
        <div key={id} className="flex items-center gap-x-2">
          <Switch
            id={`staff-${id}`}
            className="shrink-0"
            checked={tied}
            disabled={isPending}
            onCheckedChange={(checked) => tie(id, checked)}
          />
          <Label htmlFor={`staff-${id}`} size="small">
            {[name, email].filter(Boolean).join(", ")}
          </Label>
        </div>
      ))}
    </section>
  )
}
