import { Button, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { LETTER_LANGUAGES, type LetterLanguage, type LetterRow } from "../lib/letter-queries"

type LetterTableProps = {
  letters: LetterRow[]
  onOpen: (template: string, language: LetterLanguage) => void
}

/** Every letter by its subject in each language; a subject opens the letter below. */
export function LetterTable({ letters, onOpen }: LetterTableProps) {
  const { t } = useTranslation("store")
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("letters.letter")}</Table.HeaderCell>
          {LETTER_LANGUAGES.map((language) => (
            <Table.HeaderCell key={language}>{t(`languages.${language}`)}</Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {letters.map(({ template, subjects }) => (
          <Table.Row key={template}>
            <Table.Cell title={template}>
              {t(`letters.names.${template}`, { defaultValue: template })}
            </Table.Cell>
            {LETTER_LANGUAGES.map((language) => (
              <Table.Cell key={language}>
                <Button
                  size="small"
                  variant="transparent"
                  lang={language}
                  className="whitespace-normal text-left"
                  onClick={() => onOpen(template, language)}
                >
                  {subjects[language]}
                </Button>
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
