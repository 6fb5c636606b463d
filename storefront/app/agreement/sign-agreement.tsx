import { Form, Link } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { Alert } from "~/components/alert"
import { Button } from "~/components/button"
import { EdsForm } from "~/eds/eds-form"
import { KeyNotes } from "~/eds/key-notes"
import { usePaths } from "~/shell/use-root-data"

interface SignAgreementProps {
  agreementId: string
  /** null: nobody is signed in */
  status: "signed" | "outdated" | "missing" | null
  refusal: string | undefined
}

const DECLINE = "decline-agreement"

/** Below the text: signing it (G5), declining (G6), or what has been decided already. */
export function SignAgreement({ agreementId, status, refusal }: SignAgreementProps) {
  const { t } = useTranslation("agreement")
  const paths = usePaths()
  if (status === "signed") return <Alert level="success">{t("status.signed")}</Alert>
  if (status === null) {
    return (
      <p>
        {t("signInFirst")}{" "}
        <Link
          to={`${paths.signIn}?returnTo=${encodeURIComponent(paths.agreement)}`}
          className="prose-link"
        >
          {t("signIn")}
        </Link>
      </p>
    )
  }
  return (
    <section aria-labelledby="sign-heading">
      <h2 id="sign-heading" className="mb-3">
        {t("signTitle")}
      </h2>
      <p className="mb-4">{t(`ask.${status}`)}</p>
      <KeyNotes />
      {refusal && (
        <div className="mb-4">
          <Alert level="danger">{refusal}</Alert>
        </div>
      )}
      <Form method="post" id={DECLINE}>
        <input type="hidden" name="intent" value="decline" />
      </Form>
      <EdsForm
        purpose="agreement"
        agreementId={agreementId}
        submit={t("sign")}
        className="grid gap-4"
        beside={
          <Button form={DECLINE} variant="secondary" className="max-sm:w-full">
            {t("decline")}
          </Button>
        }
      />
    </section>
  )
}
