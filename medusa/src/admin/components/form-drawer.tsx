import { Button, Drawer } from "@medusajs/ui"
import type { FormEvent, ReactNode } from "react"
import { useTranslation } from "react-i18next"

type FormDrawerProps = {
  title: string
  saving: boolean
  children: ReactNode
  onSubmit: () => void
  onClose: () => void
}

/** A drawer that is a form: its fields, and the buttons to save or leave it. */
export const FormDrawer = ({ title, saving, children, onSubmit, onClose }: FormDrawerProps) => {
  const { t } = useTranslation("store")
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <form onSubmit={submit} className="flex h-full flex-col overflow-hidden">
          <Drawer.Header>
            <Drawer.Title>{title}</Drawer.Title>
          </Drawer.Header>
          <Drawer.Body className="flex flex-1 flex-col gap-y-5 overflow-y-auto">
            {children}
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button size="small" variant="secondary" type="button">
                {t("cancel")}
              </Button>
            </Drawer.Close>
            <Button size="small" type="submit" isLoading={saving}>
              {t("save")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
