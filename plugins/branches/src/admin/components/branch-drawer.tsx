import { Button, Drawer, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { toBody, toForm } from "../lib/form"
import { useSaveBranch } from "../lib/queries"
import type { Branch, Locales } from "../lib/types"
import { BranchFields } from "./branch-fields"
import { StaffEditor } from "./staff-editor"

type BranchDrawerProps = {
  /** The branch to edit; a new one is made when there is none. */
  branch?: Branch
  locales: Locales
  onClose: () => void
}

/** Drawer with the form of one branch. */
export const BranchDrawer = ({ branch, locales, onClose }: BranchDrawerProps) => {
  const { t } = useTranslation("branches")
  const [form, setForm] = useState(() => toForm(branch, locales.locales))
  const save = useSaveBranch(branch?.id)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate(toBody(form, branch), {
      onSuccess: () => {
        toast.success(t("saved"))
        onClose()
      },
      onError: (error) => toast.error(error.message),
    })
  }

  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <form onSubmit={submit} className="flex h-full flex-col overflow-hidden">
          <Drawer.Header>
            <Drawer.Title>{branch ? t("edit") : t("create")}</Drawer.Title>
          </Drawer.Header>
          <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
            <BranchFields
              form={form}
              locales={locales}
              onChange={(change) => setForm((before) => ({ ...before, ...change }))}
            />
            {branch ? <StaffEditor branchId={branch.id} /> : null}
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
