import { Label, Textarea } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { LANGUAGES } from "../../lib/languages"
import type { TextForm } from "../lib/text-form"

type TextFieldProps = {
  label: string
  value: TextForm
  required?: boolean
  onChange: (value: TextForm) => void
}

/** A text in the three languages, one below the other. */
export const TextField = ({ label, value, required, onChange }: TextFieldProps) => {
  const { t } = useTranslation("store")
  const id = useId()
  return (
    <fieldset className="flex flex-col gap-y-2">
      <legend className="txt-compact-small-plus mb-2">{label}</legend>
      {LANGUAGES.map((language) => (
        <div key={language} className="grid grid-cols-[6rem_1fr] items-start gap-x-3">
          <Label htmlFor={`${id}-${language}`} size="small" className="pt-1.5">
            {t(`languages.${language}`)}
          </Label>
          <Textarea
            id={`${id}-${language}`}
            rows={2}
            lang={language}
            required={required && language === "kk"}
            value={value[language]}
            onChange={(event) => onChange({ ...value, [language]: event.target.value })}
          />
        </div>
      ))}
    </fieldset>
  )
}
