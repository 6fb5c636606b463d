import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { Branch } from "../lib/types"
import { BranchStatusBadge } from "./status-badge"

type BranchCardProps = {
  /** The branch; null when there is none, undefined while it is being read. */
  branch: Branch | null | undefined
}

/** A branch in the side column of another page, with a way to its stock location. */
export const BranchCard = ({ branch }: BranchCardProps) => {
  const { t } = useTranslation("branches")
  if (branch === undefined) {
    return null
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{t("branch")}</Heading>
        {branch ? <BranchStatusBadge status={branch.status} /> : null}
      </div>
      <div className="px-6 py-4">
        {branch ? <BranchFacts branch={branch} /> : <Text size="small">{t("none")}</Text>}
      </div>
    </Container>
  )
}

const BranchFacts = ({ branch }: { branch: Branch }) => {
  const { t } = useTranslation("branches")
  const place = branch.stock_location
  const facts: [string, string][] = [
    [t("name"), branch.name],
    [t("city"), branch.city],
    [t("address"), branch.address ?? t("notKnown")],
    [t("phone"), branch.phone ?? t("notKnown")],
    [t("methods"), branch.methods.map((method) => t(method)).join(", ")],
  ]
  return (
    <dl className="grid grid-cols-2 gap-y-2">
      {facts.map(([label, value]) => (
        <Fact key={label} label={label} value={value} />
      ))}
      {place ? (
        <>
          <Term text={t("location")} />
          <dd className="txt-small">
            <Link className="text-ui-fg-interactive" to={`/settings/locations/${place.id}`}>
              {place.name}
            </Link>
          </dd>
        </>
      ) : null}
    </dl>
  )
}

const Term = ({ text }: { text: string }) => <dt className="txt-small text-ui-fg-subtle">{text}</dt>

const Fact = ({ label, value }: { label: string; value: string }) => (
  <>
    <Term text={label} />
    <dd className="txt-small">{value}</dd>
  </>
)
