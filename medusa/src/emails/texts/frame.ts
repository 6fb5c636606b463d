import type { Language } from "../../lib/languages"

/** What stands round every letter. */
export const FRAME: Record<Language, { copyLink: string; sender: string; noReply: string }> = {
  kk: {
    copyLink: "Батырма ашылмаса, мына сілтемені браузерге көшіріңіз:",
    sender: "Бұл хатты монета дүкені жіберді:",
    noReply: "Хатқа жауап берудің қажеті жоқ.",
  },
  ru: {
    copyLink: "Если кнопка не открывается, скопируйте ссылку в браузер:",
    sender: "Письмо отправил магазин монет:",
    noReply: "Отвечать на него не нужно.",
  },
  en: {
    copyLink: "If the button does not open, copy this link into your browser:",
    sender: "This e-mail was sent by the coin store:",
    noReply: "There is no need to reply.",
  },
}
