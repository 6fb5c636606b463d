import { createAnnouncementWorkflow } from "../../workflows/announcement/workflows/create-announcement"
import type { SeedContext } from "../context"
import { DEMO_ANNOUNCEMENTS } from "../demo"

/** The demo lines. What editors changed or removed stays as they left it. */
export async function seedAnnouncements({ container, query }: SeedContext): Promise<void> {
  const { data } = await query.graph({
    entity: "announcement",
    fields: ["id"],
    filters: { id: DEMO_ANNOUNCEMENTS.map(({ id }) => id) },
    withDeleted: true,
  })
  const known = new Set(data.map(({ id }) => id))
  for (const announcement of DEMO_ANNOUNCEMENTS) {
    if (!known.has(announcement.id)) {
      await createAnnouncementWorkflow(container).run({ input: announcement })
    }
  }
}
