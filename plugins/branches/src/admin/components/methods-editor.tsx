import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { RECEIVING_METHODS, type ReceivingMethod } from "../../types/receiving-method"

type MethodsEditorProps = {
  methods: ReceivingMethod[]
  onChange: (methods: ReceivingMethod[]) => void
}

/** Which receiving methods a branch offers. */
export const MethodsEditor = ({ methods, onChange }: MethodsEditorProps) => {
  const { t } = useTranslation("branches")
  const id = useId()
  return (
    <div role="group" aria-label={t("methods")} className="flex gap-x-6">
      {RECEIVING_METHODS.map((method) => (
        <div key={method} className="flex items-center gap-x-2">
          <Checkbox
            id={`${id}-${method}`}
            checked={methods.includes(method)}
            onCheckedChange={(checked) =>
              onChange(
                RECEIVING_METHODS.filter((one) =>
                  one === method ? checked === true : methods.includes(one)
                )
              )
            }
          />
          <Label htmlFor={`${id}-${method}`} size="small">
            {t(method)}
          </Label>
        </div>
      ))}
    </div>
  )
}
