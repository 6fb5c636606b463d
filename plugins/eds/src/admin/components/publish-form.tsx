import { Button, Input, Label, toast, usePrompt } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { usePublishAgreement } from "../lib/agreement-queries"

type PublishFormProps = { id: string; disabled: boolean; onPublished: () => void }

/** Publishes a draft, at once or from a moment on, after a question. */
export const PublishForm = ({ id, disabled, onPublished }: PublishFormProps) => {
  const { t } = useTranslation("eds")
  const prompt = usePrompt()
  const field = useId()
  const [from, setFrom] = useState("")
  const publish = usePublishAgreement(id)

  const ask = async () => {
    const sure = await prompt({
      title: t("publishQuestion"),
      description: t("publishWarning"),
      confirmText: t("publish"),
      cancelText: t("cancel"),
      variant: "confirmation",
    })
    if (sure) {
      publish.mutate(from ? new Date(from) : null, {
        onSuccess: ({ agreement }) => {
          toast.success(t("published", { version: agreement.version }))
          onPublished()
        },
        onError: (error) => toast.error(error.message),
      })
    }
  }

  return (
    <div className="flex items-center gap-x-2">
      <Label htmlFor={field} size="small">
        {t("publishFrom")}
      </Label>
      <Input
        id={field}
        type="datetime-local"
        size="small"
        title={t("publishNow")}
        value={from}
        onChange={(event) => setFrom(event.target.value)}
      />
      <Button
        size="small"
        type="button"
        disabled={disabled}
        isLoading={publish.isPending}
        onClick={() => void ask()}
      >
        {t("publish")}
      </Button>
    </div>
  )
}
