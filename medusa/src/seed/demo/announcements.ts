import type { CreateAnnouncementInput } from "../../workflows/announcement/types"

/** Lines above every page. Editors change or remove them in the admin. */
export const DEMO_ANNOUNCEMENTS: (CreateAnnouncementInput & { id: string })[] = [
  {
    id: "ann_demo_notice",
    level: "warning",
    rank: 0,
    message: {
      kk: "Бұл – көрсетілімдік дүкен: бағалар, қалдықтар мен жұмыс уақыты ойдан алынған, төлем нақты емес.",
      ru: "Это демонстрационный магазин: цены, остатки и часы работы вымышлены, оплата не настоящая.",
      en: "This is a demonstration store: prices, stock and opening hours are invented, and no money is taken.",
    },
  },
  {
    id: "ann_demo_branches",
    level: "info",
    rank: 1,
    link: "/branches",
    message: {
      kk: "Монеталар 20 филиалда сатылады: өзіңізге жақынын таңдаңыз.",
      ru: "Монеты продаются в 20 филиалах: выберите ближайший к вам.",
      en: "Coins are sold at 20 branches: choose the one nearest to you.",
    },
  },
]
