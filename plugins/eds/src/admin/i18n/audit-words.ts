/** Words for what stands beside the action in lines of this plugin in the audit log: kinds of subjects, names of details, and values. */
const en = {
  subjects: {
    eds_agreement: "Agreement",
    eds_agreement_signature: "Signature of the agreement",
  },
  details: {
    code: "Code of the refusal",
    path: "Address",
    version: "Version",
    agreement_id: "Agreement",
  },
}

const kk: typeof en = {
  subjects: {
    eds_agreement: "Келісім",
    eds_agreement_signature: "Келісімге қойылған қолтаңба",
  },
  details: {
    code: "Бас тарту коды",
    path: "Мекенжай",
    version: "Редакция",
    agreement_id: "Келісім",
  },
}

const ru: typeof en = {
  subjects: {
    eds_agreement: "Соглашение",
    eds_agreement_signature: "Подпись под соглашением",
  },
  details: {
    code: "Код отказа",
    path: "Адрес",
    version: "Редакция",
    agreement_id: "Соглашение",
  },
}

export default { en, kk, ru }
