/**
 * Names of what this plugin writes into the audit log, nested at the dots. The namespace is common ground: each
 * plugin puts the names of its own actions beside these, and the page of the log finds them.
 */
const en = {
  account: {
    signed_in: "Signed in",
    sign_in_failed: "Sign-in refused",
    locked: "Account locked",
    unlocked: "Account unlocked",
    password_changed: "Password changed",
    password_check_failed: "Old password not confirmed",
    recovery_requested: "Reset link asked for",
    email_change_requested: "New e-mail asked for",
    email_changed: "E-mail changed",
    session_ended: "Session ended",
  },
  audit: { exported: "Audit log saved as CSV" },
  captcha: { failing: "Captcha answered wrongly again and again" },
}

const kk: typeof en = {
  account: {
    signed_in: "Жүйеге кірді",
    sign_in_failed: "Кіруден бас тартылды",
    locked: "Аккаунт бұғатталды",
    unlocked: "Бұғат алынды",
    password_changed: "Құпиясөз өзгертілді",
    password_check_failed: "Ескі құпиясөз расталмады",
    recovery_requested: "Қалпына келтіру сілтемесі сұралды",
    email_change_requested: "Жаңа электрондық пошта сұралды",
    email_changed: "Электрондық пошта өзгертілді",
    session_ended: "Сеанс аяқталды",
  },
  audit: { exported: "Аудит журналы CSV түрінде сақталды" },
  captcha: { failing: "Капчаға қайта-қайта қате жауап берілді" },
}

const ru: typeof en = {
  account: {
    signed_in: "Вход выполнен",
    sign_in_failed: "Во входе отказано",
    locked: "Учётная запись заблокирована",
    unlocked: "Блокировка снята",
    password_changed: "Пароль изменён",
    password_check_failed: "Старый пароль не подтверждён",
    recovery_requested: "Запрошена ссылка для восстановления",
    email_change_requested: "Запрошена новая электронная почта",
    email_changed: "Электронная почта изменена",
    session_ended: "Сеанс завершён",
  },
  audit: { exported: "Журнал аудита сохранён в CSV" },
  captcha: { failing: "Много неверных ответов на капчу" },
}

export default { en, kk, ru }
