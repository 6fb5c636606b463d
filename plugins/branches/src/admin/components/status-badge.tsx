import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { BranchStatus } from "../../types"

/** Whether a branch is open, in a colour and in a word. */
export const BranchStatusBadge = ({ status }: { status: BranchStatus }) => {
  const { t } = useTranslation("branches")
  return <StatusBadge color={status === "open" ? "green" : "grey"}>{t(status)}</StatusBadge>
}
