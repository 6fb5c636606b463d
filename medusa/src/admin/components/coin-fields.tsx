import { Hint } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import {
  COIN_KINDS,
  COIN_TEXT_FIELDS,
  METALS,
  QUALITIES,
  SOURCE_KINDS,
} from "../../modules/coin/types"
import { COIN_LINES, COIN_NUMBERS, type CoinForm } from "../lib/coin-form"
import { Choice } from "./choice"
import { Field } from "./field"
import { MethodsField } from "./methods-field"
import { TextField } from "./text-field"

type CoinFieldsProps = { form: CoinForm; onChange: (change: Partial<CoinForm>) => void }

/** All that staff can say of a coin. */
export const CoinFields = ({ form, onChange }: CoinFieldsProps) => {
  const { t } = useTranslation("store")
  return (
    <>
      <Choice
        label={t("coin.kind")}
        values={COIN_KINDS}
        value={form.kind}
        onChange={(kind) => kind && onChange({ kind })}
      />
      <Choice
        label={t("coin.metal")}
        values={METALS}
        value={form.metal}
        optional
        onChange={(metal) => onChange({ metal })}
      />
      <Choice
        label={t("coin.quality")}
        values={QUALITIES}
        value={form.quality}
        optional
        onChange={(quality) => onChange({ quality })}
      />
      {COIN_NUMBERS.map((field) => (
        <Field
          key={field}
          label={t(`coin.${field}`)}
          inputMode="decimal"
          required={field === "denomination"}
          value={form[field]}
          onChange={(value) => onChange({ [field]: value })}
        />
      ))}
      {COIN_LINES.map((field) => (
        <Field
          key={field}
          label={t(`coin.${field}`)}
          value={form[field]}
          onChange={(value) => onChange({ [field]: value })}
        />
      ))}
      <Choice
        label={t("coin.source_kind")}
        values={SOURCE_KINDS}
        value={form.source_kind}
        optional
        onChange={(source_kind) => onChange({ source_kind })}
      />
      <MethodsField
        methods={form.receiving_methods}
        onChange={(receiving_methods) => onChange({ receiving_methods })}
      />
      <Hint>{t("coin.textsHint")}</Hint>
      {COIN_TEXT_FIELDS.map((field) => (
        <TextField
          key={field}
          label={t(`coin.${field}`)}
          value={form[field]}
          onChange={(value) => onChange({ [field]: value })}
        />
      ))}
    </>
  )
}
