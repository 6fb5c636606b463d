import { Button, FocusModal, Heading, Tabs, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AgreementTexts } from "../../types/agreement"
import { LANGUAGES, languageOf } from "../../types/language"
import { useSaveAgreement } from "../lib/agreement-queries"
import type { Agreement } from "../lib/types"
import { LanguageText } from "./language-text"
import { PublishForm } from "./publish-form"

type AgreementEditorProps = {
  /** The version to open; a new draft when there is none. */
  agreement: Agreement | undefined
  /** The version in force, to compare with. */
  current: Agreement | undefined
  onClose: () => void
}

const EMPTY = { title: "", text: "" }

/** A version in all languages: written while it is a draft, read once it is published. */
export const AgreementEditor = ({ agreement, current, onClose }: AgreementEditorProps) => {
  const { t, i18n } = useTranslation("eds")
  const readOnly = Boolean(agreement?.published_at)
  const [saved, setSaved] = useState(agreement)
  const [texts, setTexts] = useState<AgreementTexts>(
    () => (agreement ?? current)?.texts ?? { kk: EMPTY, ru: EMPTY, en: EMPTY }
  )
  const save = useSaveAgreement(saved?.id)
  const changed = JSON.stringify(texts) !== JSON.stringify(saved?.texts)

  const store = () =>
    save.mutate(texts, {
      onSuccess: (answer) => {
        setSaved(answer.agreement)
        setTexts(answer.agreement.texts)
        toast.success(t("saved"))
      },
      onError: (error) => toast.error(error.message),
    })

  return (
    <FocusModal open onOpenChange={(open) => !open && onClose()}>
      <FocusModal.Content aria-describedby={undefined}>
        <FocusModal.Header>
          {readOnly ? null : (
            <div className="flex items-center gap-x-3">
              {saved ? (
                <PublishForm id={saved.id} disabled={changed} onPublished={onClose} />
              ) : null}
              <Button size="small" variant="secondary" isLoading={save.isPending} onClick={store}>
                {t("save")}
              </Button>
            </div>
          )}
        </FocusModal.Header>
        <FocusModal.Body className="overflow-y-auto px-8 py-6">
          <FocusModal.Title asChild>
            <Heading>
              {saved?.version ? `${t("version")} ${saved.version}` : t("newVersion")}
            </Heading>
          </FocusModal.Title>
          <Text size="small" className="text-ui-fg-subtle pb-4">
            {readOnly ? t("readOnly") : t("copyOf")}
          </Text>
          <Tabs defaultValue={languageOf(i18n.language)}>
            <Tabs.List>
              {LANGUAGES.map((language) => (
                <Tabs.Trigger key={language} value={language}>
                  {t(language)}
                </Tabs.Trigger>
              ))}
            </Tabs.List>
            {LANGUAGES.map((language) => (
              <Tabs.Content key={language} value={language}>
                <LanguageText
                  value={texts[language]}
                  readOnly={readOnly}
                  inForce={current && { ...current.texts[language], version: current.version ?? 0 }}
                  onChange={(value) => setTexts((before) => ({ ...before, [language]: value }))}
                />
              </Tabs.Content>
            ))}
          </Tabs>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}
