import { useRef } from "react"
import { useTranslation } from "react-i18next"
import { Button } from "~/components/button"
import { Checkbox } from "~/components/checkbox"
import { Dialog } from "~/components/dialog"
import { Field } from "~/components/field"
import { LinkButton } from "~/components/link-button"
import { Select } from "~/components/select"
import { Section } from "./section"

/** What one presses, fills in and opens. */
export function Controls() {
  const { t } = useTranslation("components")
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <Section title={t("buttons")}>
        <Button type="button">{t("primary")}</Button>
        <Button type="button" variant="secondary">
          {t("secondary")}
        </Button>
        <Button type="button" variant="quiet">
          {t("quiet")}
        </Button>
        <Button type="button" variant="danger">
          {t("danger")}
        </Button>
        <Button type="button" disabled>
          {t("disabled")}
        </Button>
        <LinkButton to="#top" variant="secondary">
          {t("link")}
        </LinkButton>
      </Section>
      <Section title={t("forms")}>
        <Field label={t("email")} hint={t("emailHint")} type="email" required className="w-72" />
        <Field
          label={t("email")}
          error={t("emailError")}
          type="email"
          defaultValue="buyer.example"
          className="w-72"
        />
        <Select
          label={t("row")}
          options={[1, 2, 3].map((it) => ({ value: String(it), label: `${t("row")} ${it}` }))}
          className="w-60"
        />
        <Checkbox>{t("agree")}</Checkbox>
      </Section>
      <Section title={t("dialogs")}>
        <Button type="button" variant="secondary" onClick={() => dialog.current?.showModal()}>
          {t("openDialog")}
        </Button>
        <Dialog ref={dialog} title={t("dialogs")}>
          <p>{t("messageText")}</p>
        </Dialog>
      </Section>
    </>
  )
}
