import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react"
import { Form, Link, useNavigation } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { MethodOptions } from "~/cart/method-options"
import type { Cart } from "~/cart/types"
import { Button } from "~/components/button"
import { LinkButton } from "~/components/link-button"
import { AddressInputs } from "~/forms/address-inputs"
import { FormProblem } from "~/forms/form-problem"
import { FormField } from "~/forms/form-field"
import { NameInputs } from "~/forms/name-inputs"
import { PhoneInput } from "~/forms/phone-input"
import { useExpired } from "~/holds/hold-context"
import { useProblem } from "~/forms/use-problem"
import { usePaths, useRootData } from "~/shell/use-root-data"
import type { Draft, SavedAddress } from "./prefill.server"
import { SavedAddresses } from "./saved-addresses"

interface DetailsFormProps {
  cart: Cart
  draft: Draft
  saved: SavedAddress[]
  lastResult: SubmissionResult<string[]> | undefined
}

type Names =
  | "method"
  | "email"
  | "last_name"
  | "first_name"
  | "phone"
  | "province"
  | "city"
  | "address_1"
  | "address_2"
  | "postal_code"

/**
 * First step: how the coins are received, by whom and where. The address belongs to delivery only; it is shown
 * by style alone, so the choice works without script too. Checked on the server, in the page's language.
 */
export function DetailsForm({ cart, draft, saved, lastResult }: DetailsFormProps) {
  const { t } = useTranslation("checkout")
  const { t: cartText } = useTranslation("cart")
  const { t: formText } = useTranslation("forms")
  const paths = usePaths()
  const busy = useNavigation().state === "submitting"
  const expired = useExpired()
  const problem = useProblem()
  const [form, fields] = useForm<Record<Names, string>>({
    id: "details",
    lastResult,
    defaultValue: draft,
  })
  const methodProblem = problem(fields.method.errors)
  const possible = cart.methods.filter(({ obstacle }) => obstacle === null)
  const only = possible.length === 1 ? possible[0] : undefined
  const typed = possible.find(({ method }) => method === fields.method.initialValue)
  return (
    <Form method="post" {...getFormProps(form)} noValidate className="group/form grid gap-8">
      <FormProblem errors={form.errors} invalid={form.status === "error"} />
      <fieldset>
        <legend className="mb-3 font-serif text-xl font-[550]">{cartText("method.title")}</legend>
        <MethodOptions
          methods={cart.methods}
          branch={cart.branch}
          chosen={(typed ?? only)?.method ?? null}
          describedBy={methodProblem && "method-problem"}
        />
        {methodProblem && (
          <p id="method-problem" className="mt-1 text-sm text-danger">
            {methodProblem}
          </p>
        )}
      </fieldset>

      <section aria-labelledby="contact-heading" className="grid gap-4">
        <div>
          <h2 id="contact-heading">{t("contact")}</h2>
          <p className="mt-1 hidden text-sm text-muted group-has-[[value=pickup]:checked]/form:block">
            {t("contactPickup")}
          </p>
          {!useRootData()?.signedIn && (
            <p className="mt-1 text-sm text-muted">
              {t("signInHint")}{" "}
              <Link
                to={`${paths.signIn}?returnTo=${encodeURIComponent(paths.checkout)}`}
                className="prose-link"
              >
                {t("signIn")}
              </Link>
              .
            </p>
          )}
        </div>
        <NameInputs fields={fields} />
        <div className="grid gap-4 sm:grid-cols-2">
          <PhoneInput field={fields.phone} />
          <FormField
            field={fields.email}
            label={formText("email")}
            hint={formText("emailHint")}
            required
            type="email"
            autoComplete="email"
            maxLength={254}
          />
        </div>
      </section>

      <section
        aria-labelledby="address-heading"
        className="hidden gap-4 group-has-[[value=delivery]:checked]/form:grid"
      >
        <h2 id="address-heading">{t("address")}</h2>
        <SavedAddresses saved={saved} />
        <AddressInputs fields={fields} />
      </section>

      <div className={`flex flex-wrap gap-3 ${expired ? "hidden" : ""}`}>
        <Button disabled={busy || expired} className="max-sm:w-full">
          {t("continue")}
        </Button>
        <LinkButton to={paths.cart} variant="quiet" className="max-sm:w-full">
          {t("backToCart")}
        </LinkButton>
      </div>
    </Form>
  )
}
