import type { PickupLetters } from "./texts"

export const kk: PickupLetters = {
  booked: ({ number, when, where, pickupUrl }) => ({
    subject: `№ ${number} тапсырыс: сіз алып кетуге жазылдыңыз`,
    paragraphs: [
      "Сіз тапсырысты алып кететін уақытты таңдадыңыз. Растама хатқа тіркелген: оны басып шығарыңыз немесе экраннан көрсетіңіз, жеке басты куәландыратын құжатты ала келіңіз.",
      "Уақытты өзгертсеңіз, бұл растама күшін жояды: жаңасы келеді.",
    ],
    facts: [
      ["Қашан", when],
      ["Қайда", where],
    ],
    action: { label: "Ауыстыру немесе бас тарту", url: pickupUrl },
  }),
  reminder: ({ number, when, where, pickupUrl }) => ({
    subject: `Ертең № ${number} тапсырысты аласыз`,
    paragraphs: [
      "Сізді ертең күтеміз. Растаманы және жеке басты куәландыратын құжатты ала келіңіз.",
    ],
    facts: [
      ["Қашан", when],
      ["Қайда", where],
    ],
    action: { label: "Растаманы ашу", url: pickupUrl },
  }),
  missed: ({ number, when, where, pickupUrl }) => ({
    subject: `№ ${number} тапсырыс сізді күтіп тұр`,
    paragraphs: ["Сіз белгіленген уақытта келмедіңіз. Басқа уақытты таңдаңыз."],
    facts: [
      ["Белгіленген уақыт", when],
      ["Қайда", where],
    ],
    action: { label: "Басқа уақытты таңдау", url: pickupUrl },
  }),
}
