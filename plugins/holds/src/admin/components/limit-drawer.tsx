import { Button, Drawer, RadioGroup, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { problemsOf, toForm, toLimit, type LimitForm, type LimitKind } from "../lib/limit-form"
import { useSaveLimit } from "../lib/limit-queries"
import type { LimitAnswer } from "../lib/types"
import { LimitFields } from "./limit-fields"

type LimitDrawerProps = { productId: string; answer: LimitAnswer; onClose: () => void }

/** Drawer with the purchase limit of a product. */
export const LimitDrawer = ({ productId, answer, onClose }: LimitDrawerProps) => {
  const { t } = useTranslation("holds")
  const [form, setForm] = useState(() => toForm(answer.purchase_limit))
  const [shown, setShown] = useState(false)
  const save = useSaveLimit(productId)
  const problems = problemsOf(form)
  const change = (part: Partial<LimitForm>) => setForm((before) => ({ ...before, ...part }))
  const { per_order, per_person } = answer.limit_of_all

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setShown(true)
    if (Object.keys(problems).length === 0) {
      save.mutate(toLimit(form), {
        onSuccess: () => {
          toast.success(t("product.saved"))
          onClose()
        },
        onError: (error) => toast.error(error.message),
      })
    }
  }

  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <form onSubmit={submit} className="flex h-full flex-col overflow-hidden" noValidate>
          <Drawer.Header>
            <Drawer.Title>{t("product.editLimit")}</Drawer.Title>
          </Drawer.Header>
          <Drawer.Body className="flex flex-1 flex-col gap-y-5 overflow-y-auto">
            <RadioGroup
              value={form.kind}
              aria-label={t("product.limit")}
              onValueChange={(kind) => change({ kind: kind as LimitKind })}
            >
              <RadioGroup.ChoiceBox
                value="all"
                label={t("product.asAll")}
                description={t("product.ofAll", {
                  order: per_order ?? t("product.nothing"),
                  person: per_person ?? t("product.nothing"),
                })}
              />
              <RadioGroup.ChoiceBox
                value="own"
                label={t("product.own")}
                description={t("product.ownHint")}
              />
            </RadioGroup>
            {form.kind === "own" ? (
              <LimitFields form={form} problems={shown ? problems : {}} onChange={change} />
            ) : null}
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
