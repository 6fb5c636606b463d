import { useFetcher } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { Alert } from "~/components/alert"
import { Button } from "~/components/button"
import { usePaths } from "~/shell/use-root-data"
import type { CartRefusal } from "./action.server"
import { MethodOptions } from "./method-options"
import type { Cart } from "./types"

/** Other parts of the page send the choice with what they do. */
export const METHOD_FORM = "receiving-method"

/** Choice of the receiving method: sent at once where scripts run, by its button where they do not. */
export function MethodForm({ cart, locked }: { cart: Cart; locked: boolean }) {
  const { t } = useTranslation("cart")
  const fetcher = useFetcher<CartRefusal>()
  const impossible = cart.methods.every(({ obstacle }) => obstacle !== null)
  return (
    <fetcher.Form id={METHOD_FORM} method="post" action={usePaths().cart} preventScrollReset>
      <input type="hidden" name="intent" value="choose-method" />
      <fieldset disabled={locked}>
        <legend className="mb-3 font-serif text-xl font-[550]">{t("method.title")}</legend>
        <MethodOptions
          methods={cart.methods}
          branch={cart.branch}
          chosen={cart.method}
          onChange={(event) => fetcher.submit(event.currentTarget.form)}
        />
      </fieldset>
      <noscript>
        <Button variant="secondary" disabled={locked} className="mt-3">
          {t("method.choose")}
        </Button>
      </noscript>
      {impossible && (
        <div className="mt-3">
          <Alert level="warning">{t("method.none")}</Alert>
        </div>
      )}
      {fetcher.data && fetcher.state === "idle" && (
        <div className="mt-3">
          <Alert level="danger">{fetcher.data.refusal.message}</Alert>
        </div>
      )}
    </fetcher.Form>
  )
}
