import { Link } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { Alert } from "~/components/alert"
import { EdsForm } from "~/eds/eds-form"
import { KeyNotes } from "~/eds/key-notes"
import type { Refusal } from "~/i18n/error-text.server"
import { usePaths } from "~/shell/use-root-data"

interface RegisterStartProps {
  returnTo: string
  refusal: Refusal | undefined
}

/** What is needed for an account, and the button that asks for the EDS. */
export function RegisterStart({ returnTo, refusal }: RegisterStartProps) {
  const { t } = useTranslation("access")
  const signIn = `${usePaths().signIn}?returnTo=${encodeURIComponent(returnTo)}`
  return (
    <>
      <p className="mb-3">{t("register.intro")}</p>
      <ul className="mb-6 list-disc space-y-1 pl-6">
        <li>{t("register.needs.key")}</li>
        <li>{t("register.needs.program")}</li>
        <li>{t("register.needs.contact")}</li>
      </ul>
      <KeyNotes />
      {refusal && (
        <div className="mb-6">
          <Alert level="danger">{refusal.message}</Alert>
        </div>
      )}
      <EdsForm purpose="register" submit={t("register.submit")} className="grid gap-4">
        <input type="hidden" name="returnTo" value={returnTo} />
        <p className="text-sm text-muted">{t("register.keyPassword")}</p>
      </EdsForm>
      <p className="mt-8">
        {t("register.haveAccount")}{" "}
        <Link to={signIn} className="prose-link">
          {t("signIn.submit")}
        </Link>
      </p>
    </>
  )
}
