import { defineRouteConfig } from "@medusajs/admin-sdk"
import { PencilSquare } from "@medusajs/icons"
import { Container, Heading, Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Pager } from "../../components/pager"
import { SignatureTable } from "../../components/signature-table"
import { useSignatures } from "../../lib/signature-queries"

const PAGE = 20

const SignaturesPage = () => {
  const { t } = useTranslation("eds")
  const [q, setQ] = useState("")
  const [offset, setOffset] = useState(0)
  const { data: list, error } = useSignatures({ q: q.trim() || undefined, limit: PAGE, offset })
  if (error) {
    throw error
  }
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">{t("signatures")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("signaturesHint")}
        </Text>
      </div>
      <div className="px-6 py-4">
        <Input
          type="search"
          size="small"
          aria-label={t("search")}
          placeholder={t("search")}
          value={q}
          onChange={(event) => {
            setQ(event.target.value)
            setOffset(0)
          }}
        />
      </div>
      {list ? <SignatureTable signatures={list.signatures} /> : null}
      {list ? (
        <Pager count={list.count} limit={list.limit} offset={list.offset} onMove={setOffset} />
      ) : null}
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "signatures",
  translationNs: "eds",
  icon: PencilSquare,
})

export default SignaturesPage
