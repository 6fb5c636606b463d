import type { LetterTexts } from "."

export const en: LetterTexts = {
  accountBlocked: ({ time, forgotPasswordUrl }) => ({
    subject: "Your account is blocked",
    paragraphs: [
      "A wrong password was entered more than five times in a row, so we have blocked your account. Nobody can sign in to it now. Your orders are not affected.",
      "To unblock it, ask for a recovery link with the button below. The link comes to this e-mail address. Open it, choose a new password and confirm it with your EDS: the account opens at once.",
      "If that is not possible, the staff of any branch can unblock the account after checking your identity document.",
    ],
    facts: [["Blocked at", time]],
    action: { label: "Ask for a recovery link", url: forgotPasswordUrl },
    note: "Passwords are only checked after a valid signature with your EDS. If it was not you, somebody else has your key and its password: have your certificate revoked at pki.gov.kz or at a public service centre.",
  }),
  recovery: ({ resetUrl, minutes }) => ({
    subject: "A new password",
    paragraphs: [
      "You asked to set a new password. Open the link, enter the new password twice and confirm with your EDS.",
      `The link works once, within ${minutes} minutes.`,
    ],
    action: { label: "Set a new password", url: resetUrl },
    note: "If you did not ask for this, do nothing: your password stays as it is, and the link is of no use without your EDS.",
  }),
  passwordChanged: ({ time, forgotPasswordUrl }) => ({
    subject: "Your password has been changed",
    paragraphs: [
      "The password of your account has been changed. You have been signed out on all other devices.",
    ],
    facts: [["Changed at", time]],
    action: { label: "It was not me", url: forgotPasswordUrl },
    note: "If it was you, there is nothing to do. If it was not, set a new password with the button above, and have your EDS certificate revoked at pki.gov.kz.",
  }),
  newSignIn: ({ time, ip, device, forgotPasswordUrl }) => ({
    subject: "Sign-in from a new device",
    paragraphs: ["Somebody signed in to your account from a device that we have not seen before."],
    facts: [
      ["Time", time],
      ["Address", ip],
      ["Device", device],
    ],
    action: { label: "It was not me", url: forgotPasswordUrl },
    note: "If it was you, there is nothing to do. If it was not, set a new password with the button above, and have your EDS certificate revoked at pki.gov.kz.",
  }),
  confirmEmail: ({ confirmUrl, hours }) => ({
    subject: "Confirm your new e-mail",
    paragraphs: [
      "You asked to use this address for your account in the coin store. Open the link and confirm: from then on you sign in with it, and letters come here.",
      `The link works once, within ${hours} hours. Until then your old address stays in force.`,
    ],
    action: { label: "Confirm the address", url: confirmUrl },
    note: "If you did not ask for this, do nothing: the address is not used without your confirmation.",
  }),
  emailChangeAsked: ({ email, time, forgotPasswordUrl }) => ({
    subject: "Somebody wants to change the e-mail of your account",
    paragraphs: [
      "A new e-mail was asked for in your account. It is not in force before it is confirmed by the link that we sent there. Until then this address works as before.",
    ],
    facts: [
      ["New e-mail", email],
      ["Asked for at", time],
    ],
    action: { label: "It was not me", url: forgotPasswordUrl },
    note: "If it was you, there is nothing to do here. If it was not, set a new password with the button above: that signs everybody out.",
  }),
  emailChanged: ({ email, time, forgotPasswordUrl }) => ({
    subject: "The e-mail of your account has been changed",
    paragraphs: [
      "The new address has been confirmed. You sign in with it from now on; no more letters about your account come to this one.",
    ],
    facts: [
      ["New e-mail", email],
      ["Changed at", time],
    ],
    action: { label: "It was not me", url: forgotPasswordUrl },
    note: "If it was not you, go to any branch with your identity document at once: the staff can block the account.",
  }),
  agreementSigned: ({ time, version, agreementUrl }) => ({
    subject: "You have signed the user agreement",
    paragraphs: [
      "You have signed the user agreement with your EDS. You can now buy coins.",
      "The signed text, your signature and everything needed to check it are in the attached archive. Keep it: the signature can be checked years from now, without us and without a network. The file README.txt in the archive says how.",
    ],
    facts: [
      ["Version", String(version)],
      ["Signed at", time],
    ],
    action: { label: "My signatures", url: agreementUrl },
  }),
}
