import { useTranslation } from "react-i18next"
import { RULES, type RulesForm } from "../lib/rules-form"
import { Field } from "./field"

type RulesEditorProps = { rules: RulesForm; onChange: (rules: RulesForm) => void }

/** How a branch gives appointments for pickup. */
export const RulesEditor = ({ rules, onChange }: RulesEditorProps) => {
  const { t } = useTranslation("branches")
  return (
    <div className="grid grid-cols-2 gap-4">
      {RULES.map((rule) => (
        <Field
          key={rule}
          label={t(`rules.${rule}`)}
          inputMode="numeric"
          required
          value={rules[rule]}
          onChange={(value) => onChange({ ...rules, [rule]: value })}
        />
      ))}
    </div>
  )
}
