import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Envelope } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { LetterSample } from "../../components/letter-sample"
import { LetterTable } from "../../components/letter-table"
import { useLetters, type LetterLanguage } from "../../lib/letter-queries"

/** What buyers get by e-mail, in three languages. */
const LettersPage = () => {
  const { t } = useTranslation("store")
  const [opened, setOpened] = useState<{ template: string; language: LetterLanguage }>()
  const { data, error } = useLetters()
  if (error) {
    throw error
  }
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">{t("letters.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("letters.subtitle")}
        </Text>
      </div>
      {opened ? <LetterSample {...opened} /> : null}
      {data ? (
        <LetterTable
          letters={data.letters}
          onOpen={(template, language) => setOpened({ template, language })}
        />
      ) : null}
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "letters.title",
  translationNs: "store",
  icon: Envelope,
})

export default LettersPage
