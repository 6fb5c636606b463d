import { Hint, Input, Label, Tabs, Text, Textarea } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { TextDifference } from "./text-difference"
import { TextPreview } from "./text-preview"

type VersionText = { title: string; text: string }

type LanguageTextProps = {
  value: VersionText
  /** The same language of the version in force. */
  inForce: (VersionText & { version: number }) | undefined
  readOnly: boolean
  onChange: (value: VersionText) => void
}

/** One language of a version: writing, preview, and what differs from the version in force. */
export const LanguageText = ({ value, inForce, readOnly, onChange }: LanguageTextProps) => {
  const { t } = useTranslation("eds")
  return (
    <Tabs defaultValue={readOnly ? "preview" : "write"} className="pt-4">
      <Tabs.List>
        {readOnly ? null : <Tabs.Trigger value="write">{t("write")}</Tabs.Trigger>}
        <Tabs.Trigger value="preview">{t("preview")}</Tabs.Trigger>
        <Tabs.Trigger value="difference">{t("difference")}</Tabs.Trigger>
      </Tabs.List>
      {readOnly ? null : (
        <Tabs.Content value="write" className="pt-4">
          <Fields value={value} onChange={onChange} />
        </Tabs.Content>
      )}
      <Tabs.Content value="preview" className="pt-4">
        <TextPreview {...value} />
      </Tabs.Content>
      <Tabs.Content value="difference" className="flex flex-col gap-y-3 pt-4">
        <Text size="small" className="text-ui-fg-subtle">
          {inForce ? t("compareWith", { version: inForce.version }) : t("nothingToCompare")}
        </Text>
        {inForce ? <TextDifference before={inForce.text} after={value.text} /> : null}
      </Tabs.Content>
    </Tabs>
  )
}

const Fields = ({ value, onChange }: Pick<LanguageTextProps, "value" | "onChange">) => {
  const { t } = useTranslation("eds")
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={`${id}-title`} size="small" weight="plus">
        {t("title")}
      </Label>
      <Input
        id={`${id}-title`}
        value={value.title}
        maxLength={500}
        onChange={(event) => onChange({ ...value, title: event.target.value })}
      />
      <Label htmlFor={`${id}-text`} size="small" weight="plus">
        {t("text")}
      </Label>
      <Textarea
        id={`${id}-text`}
        rows={22}
        value={value.text}
        maxLength={200_000}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange({ ...value, text: event.target.value })}
      />
      <Hint id={`${id}-hint`}>{t("textHint")}</Hint>
    </div>
  )
}
