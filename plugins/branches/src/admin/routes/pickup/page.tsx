import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircle } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { BranchChoice } from "../../components/desk/branch-choice"
import { Desk } from "../../components/desk/desk"
import { useOwnBranch } from "../../lib/desk/own-branch"

const PickupPage = () => {
  const { t } = useTranslation("pickup")
  const [branchId, setBranchId] = useOwnBranch()
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <Heading level="h1">{t("title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("subtitle")}
          </Text>
        </div>
        <BranchChoice value={branchId} onChange={setBranchId} />
      </Container>
      {branchId ? <Desk key={branchId} branchId={branchId} /> : null}
    </div>
  )
}

export const config = defineRouteConfig({
  label: "title",
  translationNs: "pickup",
  icon: CheckCircle,
})

export default PickupPage
