import type { PickupLetters } from "./texts"

export const kk: PickupLetters = {
  "pickup-booked": ({ number, when, where, timeUrl }) => ({
    subject: `№ ${number} тапсырыс: сіз алып кетуге жазылдыңыз`,
    paragraphs: [
      "Сіз тапсырысты алып кететін уақытты таңдадыңыз. Растама хатқа тіркелген: оны басып шығарыңыз немесе экраннан көрсетіңіз, жеке басты куәландыратын құжатты ала келіңіз.",
      "Уақытты өзгертсеңіз, бұл растама күшін жояды: жаңасы келеді.",
    ],
    facts: [
      ["Қашан", when],
      ["Қайда", where],
    ],
    action: { label: "Ауыстыру немесе бас тарту", url: timeUrl },
  }),
  "pickup-reminder": ({ number, when, where, confirmationUrl }) => ({
    subject: `№ ${number} тапсырысты алуға күтеміз`,
    paragraphs: [
      "Сіз таңдаған уақыт жақындады. Растаманы және жеке басты куәландыратын құжатты ала келіңіз.",
    ],
    facts: [
      ["Қашан", when],
      ["Қайда", where],
    ],
    action: { label: "Растаманы ашу", url: confirmationUrl },
  }),
  "pickup-missed": ({ number, when, where, keptUntil, timeUrl }) => ({
    subject: `№ ${number} тапсырыс сізді күтіп тұр`,
    paragraphs: ["Сіз белгіленген уақытта келмедіңіз. Басқа уақытты таңдаңыз."],
    facts: [
      ["Белгіленген уақыт", when],
      ["Қайда", where],
      ["Сақталатын соңғы күні", keptUntil],
    ],
    action: { label: "Басқа уақытты таңдау", url: timeUrl },
  }),
  "pickup-unbooked": ({ number, where, keptUntil, timeUrl }) => ({
    subject: `№ ${number} тапсырысты алатын уақытты таңдаңыз`,
    paragraphs: [
      "Тапсырысыңыз төленген және филиалда күтіп тұр, бірақ оны алатын уақытты әлі таңдаған жоқсыз.",
      "Күн мен уақытты таңдаңыз: сізге растама келеді. Оны жеке басты куәландыратын құжатпен бірге ала келіңіз.",
    ],
    facts: [
      ["Қайда", where],
      ["Сақталатын соңғы күні", keptUntil],
    ],
    action: { label: "Уақытты таңдау", url: timeUrl },
  }),
  "pickup-expired": ({ number, where, keptUntil, orderUrl }) => ({
    subject: `№ ${number} тапсырысты алу мерзімі өтті`,
    paragraphs: [
      "Тапсырыс филиалда сақталған уақытта оны ешкім алмады. Енді уақыт таңдау мүмкін емес.",
      "Филиалға хабарласыңыз: монеталарды әлі де алуға болатынын сол жерден айтады. Тапсырыстан бас тартуға да болады; онда ақшаңыз төленген картаға қайтарылады.",
    ],
    facts: [
      ["Қайда", where],
      ["Сақталған соңғы күні", keptUntil],
    ],
    action: { label: "Тапсырысты ашу", url: orderUrl },
  }),
}
