import type { CreateAnnouncementInput } from "../../workflows/announcement/types"

/** Lines above every page. Editors change or remove them in the admin. */
export const DEMO_ANNOUNCEMENTS: (CreateAnnouncementInput & { id: string })[] = [
  {
    id: "ann_demo_branches",
    level: "info",
    rank: 0,
    link: "/branches",
    message: {
      kk: "Монеталар 20 филиалда сатылады: өзіңізге жақынын таңдаңыз.",
      ru: "Монеты продаются в 20 филиалах: выберите ближайший к вам.",
      en: "Coins are sold at 20 branches: choose the one nearest to you.",
    },
  },
]
