import { Tabs } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { BranchForm, TextField } from "../lib/form"
import type { Locales } from "../lib/types"
import { Field } from "./field"

type Texts = Record<TextField, string>

type TextsEditorProps = {
  form: BranchForm
  locales: Locales
  onChange: (change: Partial<BranchForm>) => void
}

type LanguageProps = { texts: Texts; required: boolean; onChange: (texts: Texts) => void }

const FIELDS: TextField[] = ["name", "city", "address"]

const Language = ({ texts, required, onChange }: LanguageProps) => {
  const { t } = useTranslation("branches")
  return (
    <div className="flex flex-col gap-y-4 pt-4">
      {FIELDS.map((field) => (
        <Field
          key={field}
          label={t(field)}
          value={texts[field]}
          required={required && field !== "address"}
          onChange={(value) => onChange({ ...texts, [field]: value })}
        />
      ))}
    </div>
  )
}

/** Name, city and address in every language; the language of the base texts comes first. */
export const TextsEditor = ({ form, locales, onChange }: TextsEditorProps) => (
  <Tabs defaultValue={locales.base}>
    <Tabs.List>
      {[locales.base, ...locales.locales].map((locale) => (
        <Tabs.Trigger key={locale} value={locale}>
          {locale}
        </Tabs.Trigger>
      ))}
    </Tabs.List>
    <Tabs.Content value={locales.base}>
      <Language texts={form.base} required onChange={(base) => onChange({ base })} />
    </Tabs.Content>
    {locales.locales.map((locale) => (
      <Tabs.Content key={locale} value={locale}>
        <Language
          texts={form.translations[locale] ?? { name: "", city: "", address: "" }}
          required={false}
          onChange={(texts) =>
            onChange({ translations: { ...form.translations, [locale]: texts } })
          }
        />
      </Tabs.Content>
    ))}
  </Tabs>
)
