import { Heading, Tabs } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useLetterSample, type LetterLanguage } from "../lib/letter-queries"

type LetterSampleProps = { template: string; language: LetterLanguage }

/** A letter as a mail program shows it: as a page without scripts, and as plain text. */
export function LetterSample({ template, language }: LetterSampleProps) {
  const { t } = useTranslation("store")
  const { data, error } = useLetterSample(template, language)
  if (error) {
    throw error
  }
  if (!data) {
    return null
  }
  const { subject, html, text } = data.letter
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <Heading level="h2" lang={language}>
        {subject}
      </Heading>
      <Tabs defaultValue="page">
        <Tabs.List>
          <Tabs.Trigger value="page">{t("letters.page")}</Tabs.Trigger>
          <Tabs.Trigger value="text">{t("letters.text")}</Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="page" className="pt-4">
          <iframe
            title={subject}
            sandbox=""
            srcDoc={html}
            className="border-ui-border-base h-[720px] w-full rounded-lg border bg-white"
          />
        </Tabs.Content>
        <Tabs.Content value="text" className="pt-4">
          <pre lang={language} className="txt-compact-small whitespace-pre-wrap break-words">
            {text}
          </pre>
        </Tabs.Content>
      </Tabs>
    </div>
  )
}
