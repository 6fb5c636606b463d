import type { ReasonText } from "./reason-text.server"

/** What the bank has said, in the buyer's words, and what to do next. */
export function ReasonBox({ reason }: { reason: ReasonText | null }) {
  if (!reason) return null
  return (
    <div className="rounded-md border-l-4 border-danger bg-danger-soft px-4 py-3">
      <p className="font-semibold">{reason.what}</p>
      <p className="mt-1">{reason.next}</p>
    </div>
  )
}
