/** Names of what this plugin writes into the audit log, nested at the dots, for the page that shows the log. */
const en = {
  agreement: {
    created: "Agreement: draft written",
    changed: "Agreement: draft changed",
    published: "Agreement: version published",
  },
  eds: {
    registered: "Registered with EDS",
    agreement_signed: "Agreement signed",
    archive_exported: "Archive of a signature downloaded",
    refused: "Signature refused",
    sign_in_refused: "Sign-in with EDS refused",
  },
}

const kk: typeof en = {
  agreement: {
    created: "Келісім: жоба жазылды",
    changed: "Келісім: жоба өзгертілді",
    published: "Келісім: редакция жарияланды",
  },
  eds: {
    registered: "ЭЦҚ-мен тіркелді",
    agreement_signed: "Келісімге қол қойылды",
    archive_exported: "Қолтаңба мұрағаты жүктеп алынды",
    refused: "Қолтаңба қабылданбады",
    sign_in_refused: "ЭЦҚ-мен кіруден бас тартылды",
  },
}

const ru: typeof en = {
  agreement: {
    created: "Соглашение: черновик создан",
    changed: "Соглашение: черновик изменён",
    published: "Соглашение: редакция опубликована",
  },
  eds: {
    registered: "Регистрация с ЭЦП",
    agreement_signed: "Соглашение подписано",
    archive_exported: "Скачан архив подписи",
    refused: "Подпись не принята",
    sign_in_refused: "Отказано во входе с ЭЦП",
  },
}

export default { en, kk, ru }
