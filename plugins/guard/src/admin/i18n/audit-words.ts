/** Words for what stands beside the action in lines of this plugin in the audit log: kinds of subjects, names of details, and values. */
const en = {
  subjects: {
    auth_identity: "Sign-in without an account",
  },
  details: {
    provider: "Signed in by",
    new_device: "New device",
    actor_type: "Account of",
    reason: "Reason",
    by: "By means of",
    which: "Session",
    failures: "Wrong answers",
    sent: "Letter sent",
    action: "Action",
    from: "From",
    to: "To",
  },
  values: {
    emailpass: "password",
    eds: "EDS",
    customer: "buyer",
    user: "staff",
    staff: "staff",
    password: "old password",
    "reset link": "reset link",
    "this one": "this one",
    "another one": "another one",
    wrong_credentials: "wrong e-mail or password",
    account_locked: "account locked",
    too_many_attempts: "too many attempts",
  },
}

const kk: typeof en = {
  subjects: {
    auth_identity: "Аккаунтсыз кіру",
  },
  details: {
    provider: "Кіру тәсілі",
    new_device: "Жаңа құрылғы",
    actor_type: "Кімнің аккаунты",
    reason: "Себебі",
    by: "Қалай",
    which: "Сеанс",
    failures: "Қате жауаптар",
    sent: "Хат жіберілді",
    action: "Әрекет",
    from: "Басталуы",
    to: "Аяқталуы",
  },
  values: {
    emailpass: "құпиясөз",
    eds: "ЭЦҚ",
    customer: "сатып алушы",
    user: "қызметкер",
    staff: "қызметкер",
    password: "ескі құпиясөз",
    "reset link": "қалпына келтіру сілтемесі",
    "this one": "осы сеанс",
    "another one": "басқа сеанс",
    wrong_credentials: "пошта немесе құпиясөз қате",
    account_locked: "аккаунт бұғатталған",
    too_many_attempts: "әрекет тым көп",
  },
}

const ru: typeof en = {
  subjects: {
    auth_identity: "Вход без учётной записи",
  },
  details: {
    provider: "Способ входа",
    new_device: "Новое устройство",
    actor_type: "Чья учётная запись",
    reason: "Причина",
    by: "Чем подтверждено",
    which: "Сеанс",
    failures: "Неверных ответов",
    sent: "Письмо отправлено",
    action: "Действие",
    from: "С",
    to: "По",
  },
  values: {
    emailpass: "пароль",
    eds: "ЭЦП",
    customer: "покупатель",
    user: "сотрудник",
    staff: "сотрудник",
    password: "старый пароль",
    "reset link": "ссылка для восстановления",
    "this one": "этот",
    "another one": "другой",
    wrong_credentials: "неверная почта или пароль",
    account_locked: "учётная запись заблокирована",
    too_many_attempts: "слишком много попыток",
  },
}

export default { en, kk, ru }
