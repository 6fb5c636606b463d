import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { ANNOUNCEMENT_LEVELS } from "../../modules/announcement/types"
import {
  fromAnnouncementForm,
  toAnnouncementForm,
  type AdminAnnouncement,
  type AnnouncementForm,
} from "../lib/announcement-form"
import { useSaveAnnouncement } from "../lib/announcement-queries"
import { Choice } from "./choice"
import { Field } from "./field"
import { FormDrawer } from "./form-drawer"
import { TextField } from "./text-field"

type AnnouncementDrawerProps = {
  /** The announcement to edit; a new one is made when there is none. */
  announcement?: AdminAnnouncement
  onClose: () => void
}

/** Drawer with the form of one announcement. */
export const AnnouncementDrawer = ({ announcement, onClose }: AnnouncementDrawerProps) => {
  const { t } = useTranslation("store")
  const [form, setForm] = useState(() => toAnnouncementForm(announcement))
  const save = useSaveAnnouncement(announcement?.id)
  const set = (change: Partial<AnnouncementForm>) => setForm((before) => ({ ...before, ...change }))
  const submit = () =>
    save.mutate(fromAnnouncementForm(form), {
      onSuccess: () => {
        toast.success(t("saved"))
        onClose()
      },
      onError: (error) => toast.error(error.message),
    })
  return (
    <FormDrawer
      title={announcement ? t("edit") : t("announcement.create")}
      saving={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t("announcement.message")}
        value={form.message}
        required
        onChange={(message) => set({ message })}
      />
      <Field
        label={t("announcement.link")}
        hint={t("announcement.linkHint")}
        value={form.link}
        onChange={(link) => set({ link })}
      />
      <Choice
        label={t("announcement.level")}
        values={ANNOUNCEMENT_LEVELS}
        value={form.level}
        onChange={(level) => level && set({ level })}
      />
      {(["starts_at", "ends_at"] as const).map((field) => (
        <Field
          key={field}
          type="datetime-local"
          label={t(`announcement.${field}`)}
          value={form[field]}
          onChange={(value) => set({ [field]: value })}
        />
      ))}
      <Field
        label={t("announcement.rank")}
        inputMode="numeric"
        required
        value={form.rank}
        onChange={(rank) => set({ rank })}
      />
    </FormDrawer>
  )
}
