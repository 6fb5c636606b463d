import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BellAlert } from "@medusajs/icons"
import { Button, Container, Heading, Text, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { AnnouncementDrawer } from "../../components/announcement-drawer"
import { AnnouncementTable } from "../../components/announcement-table"
import type { AdminAnnouncement } from "../../lib/announcement-form"
import { useAnnouncements, useDeleteAnnouncement } from "../../lib/announcement-queries"

/** The lines above every page of the store (G0). */
const AnnouncementsPage = () => {
  const { t } = useTranslation("store")
  const prompt = usePrompt()
  const [edited, setEdited] = useState<AdminAnnouncement | "new">()
  const { data, error } = useAnnouncements()
  const { mutate: remove } = useDeleteAnnouncement()
  if (error) {
    throw error
  }
  const confirmDelete = async ({ id }: AdminAnnouncement) => {
    const sure = await prompt({
      title: t("announcement.confirmTitle"),
      description: t("announcement.confirmText"),
      confirmText: t("remove"),
      cancelText: t("cancel"),
    })
    if (sure) {
      remove(id, { onError: ({ message }) => toast.error(message) })
    }
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <div>
          <Heading level="h1">{t("announcement.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("announcement.subtitle")}
          </Text>
        </div>
        <Button size="small" variant="secondary" onClick={() => setEdited("new")}>
          {t("announcement.create")}
        </Button>
      </div>
      {data ? (
        <AnnouncementTable
          announcements={data.announcements}
          onEdit={setEdited}
          onDelete={confirmDelete}
        />
      ) : null}
      {edited ? (
        <AnnouncementDrawer
          announcement={edited === "new" ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      ) : null}
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "announcement.title",
  translationNs: "store",
  icon: BellAlert,
})

export default AnnouncementsPage
