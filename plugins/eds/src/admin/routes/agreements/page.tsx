import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { AgreementEditor } from "../../components/agreement-editor"
import { AgreementTable } from "../../components/agreement-table"
import { Pager } from "../../components/pager"
import { useAgreements } from "../../lib/agreement-queries"
import type { Agreement } from "../../lib/types"

const PAGE = 20

const AgreementsPage = () => {
  const { t } = useTranslation("eds")
  const [offset, setOffset] = useState(0)
  const [opened, setOpened] = useState<Agreement | "new">()
  const { data: list, error } = useAgreements({ limit: PAGE, offset })
  if (error) {
    throw error
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <div>
          <Heading level="h1">{t("agreements")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("agreementsHint")}
          </Text>
        </div>
        <Button size="small" variant="secondary" onClick={() => setOpened("new")}>
          {t("newVersion")}
        </Button>
      </div>
      {list ? <AgreementTable list={list} onOpen={setOpened} /> : null}
      {list ? (
        <Pager count={list.count} limit={list.limit} offset={list.offset} onMove={setOffset} />
      ) : null}
      {opened && list ? (
        <AgreementEditor
          agreement={opened === "new" ? undefined : opened}
          current={list.agreements.find((one) => one.id === list.current_id)}
          onClose={() => setOpened(undefined)}
        />
      ) : null}
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "agreements",
  translationNs: "eds",
  icon: DocumentText,
})

export default AgreementsPage
