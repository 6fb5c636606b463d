import { Button, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Branch } from "../lib/types"
import { BranchStatusBadge } from "./status-badge"

type BranchTableProps = { branches: Branch[]; onEdit: (branch: Branch) => void }

/** Branches as rows; the name opens the form. */
export const BranchTable = ({ branches, onEdit }: BranchTableProps) => {
  const { t } = useTranslation("branches")
  if (branches.length === 0) {
    return <Text className="text-ui-fg-muted px-6 py-8 text-center">{t("empty")}</Text>
  }
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          {["name", "city", "address", "phone", "methods", "status"].map((column) => (
            <Table.HeaderCell key={column}>{t(column)}</Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {branches.map((branch) => (
          <Table.Row key={branch.id}>
            <Table.Cell>
              <Button
                size="small"
                variant="transparent"
                className="-mx-2"
                onClick={() => onEdit(branch)}
              >
                {branch.name}
              </Button>
            </Table.Cell>
            <Table.Cell>{branch.city}</Table.Cell>
            <Table.Cell>{branch.address ?? t("notKnown")}</Table.Cell>
            <Table.Cell>{branch.phone ?? t("notKnown")}</Table.Cell>
            <Table.Cell>{branch.methods.map((method) => t(method)).join(", ")}</Table.Cell>
            <Table.Cell>
              <BranchStatusBadge status={branch.status} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
