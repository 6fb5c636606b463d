import { useFetcher } from "@remix-run/react"
import type { ReactNode } from "react"
import type { CartRefusal } from "~/cart/action.server"
import { Button } from "~/components/button"
import { usePaths } from "~/shell/use-root-data"

export type HoldPage = "cart" | "checkout" | "review"

interface HoldFormProps {
  intent: "hold" | "renew-hold"
  /** page that shows the form and is shown again afterwards */
  page: HoldPage
  children: ReactNode
}

/** A button that takes the coins again or gives them more time; a refusal is told beneath it. */
export function HoldForm({ intent, page, children }: HoldFormProps) {
  const fetcher = useFetcher<CartRefusal>()
  const busy = fetcher.state !== "idle"
  return (
    <fetcher.Form method="post" action={usePaths().cart} preventScrollReset>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="page" value={page} />
      <Button
        variant="secondary"
        aria-disabled={busy || undefined}
        onClick={(event) => busy && event.preventDefault()}
      >
        {children}
      </Button>
      {!busy && fetcher.data && (
        <p role="alert" className="mt-1 text-sm text-danger">
          {fetcher.data.refusal.message}
        </p>
      )}
    </fetcher.Form>
  )
}
