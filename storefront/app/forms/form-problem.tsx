import { useTranslation } from "react-i18next"
import { Alert } from "~/components/alert"

interface FormProblemProps {
  /** sentences about the whole form: refusals of the Store API */
  errors: string[] | undefined
  /** some field is wrong */
  invalid: boolean
}

/** What is wrong with a form as a whole, above its fields. */
export function FormProblem({ errors, invalid }: FormProblemProps) {
  const { t } = useTranslation("forms")
  if (!invalid && !errors?.length) return null
  return <Alert level="danger">{errors?.length ? errors.join(" ") : t("fix")}</Alert>
}
