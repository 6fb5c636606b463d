import type { FieldMetadata } from "@conform-to/react"
import { useTranslation } from "react-i18next"
import { Select } from "~/components/select"
import type { AddressFields } from "./address"
import { FormField } from "./form-field"
import { REGIONS } from "./regions"
import { useProblem } from "./use-problem"

type Fields = { [Name in keyof AddressFields]-?: FieldMetadata<string | undefined> }

/** The parts of a delivery address in Kazakhstan. */
export function AddressInputs({ fields }: { fields: Fields }) {
  const { t } = useTranslation("forms")
  const problem = useProblem()
  const regions = REGIONS.map((value) => ({ value, label: t(`regions.${value}`) }))
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Select
        key={fields.province.key}
        id={fields.province.id}
        name={fields.province.name}
        label={t("region")}
        options={[{ value: "", label: t("chooseRegion") }, ...regions]}
        defaultValue={fields.province.initialValue}
        error={problem(fields.province.errors)}
        autoComplete="address-level1"
        className="sm:col-span-2"
        aria-required
      />
      <FormField field={fields.city} label={t("city")} required autoComplete="address-level2" />
      <FormField
        field={fields.address_1}
        label={t("street")}
        hint={t("streetHint")}
        required
        autoComplete="address-line1"
      />
      <FormField field={fields.address_2} label={t("flat")} autoComplete="address-line2" />
      <FormField
        field={fields.postal_code}
        label={t("postalCode")}
        hint={t("postalCodeHint")}
        required
        maxLength={10}
        autoComplete="postal-code"
      />
    </div>
  )
}
