import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { RECEIVING_METHODS, type ReceivingMethod } from "../../modules/coin/types"

type MethodsFieldProps = {
  methods: ReceivingMethod[]
  onChange: (methods: ReceivingMethod[]) => void
}

/** How a coin may be received. */
export const MethodsField = ({ methods, onChange }: MethodsFieldProps) => {
  const { t } = useTranslation("store")
  const id = useId()
  const toggle = (method: ReceivingMethod, on: boolean) =>
    onChange(RECEIVING_METHODS.filter((one) => (one === method ? on : methods.includes(one))))
  return (
    <div role="group" aria-label={t("coin.receiving_methods")} className="flex flex-col gap-y-2">
      <Label size="small" weight="plus">
        {t("coin.receiving_methods")}
      </Label>
      {RECEIVING_METHODS.map((method) => (
        <div key={method} className="flex items-center gap-x-2">
          <Checkbox
            id={`${id}-${method}`}
            checked={methods.includes(method)}
            onCheckedChange={(checked) => toggle(method, checked === true)}
          />
          <Label htmlFor={`${id}-${method}`} size="small">
            {t(`values.${method}`)}
          </Label>
        </div>
      ))}
    </div>
  )
}
