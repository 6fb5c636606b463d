import type { Language } from "../bank/messages"
import { html } from "./html"

/** Where the files of the pages are, as the browser asks for them. */
export const FILES = "/cards/window/public"

/** The window with the form of the card. @param invoice of a hosted page; "" inside of a shop's page */
export function windowPage(invoice: string): string {
  return html`<!doctype html>
    <html lang="ru">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Qazyna sandbox</title>
      <link rel="stylesheet" href="${FILES}/window.css" />
      <script type="module" src="${FILES}/frame.js"></script>
      <body data-invoice="${invoice}">
        <main id="window"></main>
      </body>
    </html>`
}

/** In place of a hosted page that cannot be used any more. */
export function closedPage(problem: string): string {
  return html`<!doctype html>
    <html lang="kk">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Qazyna sandbox</title>
      <link rel="stylesheet" href="${FILES}/window.css" />
      <body>
        <main>
          <h1>Бұл шот бойынша төлеу мүмкін емес</h1>
          <p lang="ru">По этому счёту заплатить нельзя</p>
          <p lang="en">This invoice cannot be paid: ${problem}</p>
        </main>
      </body>
    </html>`
}

const BANK = {
  kk: {
    title: "Сынақ банкі",
    notice: "Бұл нағыз банктің беті емес. Ештеңе растамау үшін терезені жабыңыз.",
    pass: "Төлемді растау",
    fail: "Бас тарту",
  },
  ru: {
    title: "Тестовый банк",
    notice: "Это не страница настоящего банка. Чтобы не ответить ничего, закройте окно.",
    pass: "Подтвердить платёж",
    fail: "Отказаться",
  },
  en: {
    title: "Test bank",
    notice: "This is no page of a real bank. To answer nothing, close the window.",
    pass: "Confirm the payment",
    fail: "Refuse",
  },
}

/** What the page of a bank hands back. */
export interface BankForm {
  md: string
  termUrl: string
  /** Texts (PaRes) that mean yes and no. */
  pass: string
  fail: string
}

/** The page of the bank (3-D Secure): either answer goes to the address that the caller has named. */
export function bankPage(language: Language, asked: string, form: BankForm): string {
  const texts = BANK[language]
  return html`<!doctype html>
    <html lang="${language}">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${texts.title}</title>
      <link rel="stylesheet" href="${FILES}/window.css" />
      <body class="bank-page">
        <main>
          <h1>${texts.title}</h1>
          <p class="notice">${texts.notice}</p>
          <p>${asked}</p>
          <form method="post" action="${form.termUrl}">
            <input type="hidden" name="MD" value="${form.md}" />
            <input type="hidden" name="PaRes" value="${form.pass}" />
            <button id="pass" class="first">${texts.pass}</button>
          </form>
          <form method="post" action="${form.termUrl}">
            <input type="hidden" name="MD" value="${form.md}" />
            <input type="hidden" name="PaRes" value="${form.fail}" />
            <button id="fail">${texts.fail}</button>
          </form>
        </main>
      </body>
    </html>`
}

/** The end of the bank's page within the window. @param progress what the window is told, as JSON */
export function returnedPage(progress: string): string {
  return html`<!doctype html>
    <meta charset="utf-8" />
    <title>3-D Secure</title>
    <body data-progress="${progress}">
      <script src="${FILES}/returned.js"></script>
    </body>`
}
