/** An e-mail as it is stored and looked up: people type it with capitals and blanks around it. */
export const foldEmail = (email: string): string => email.trim().toLowerCase()
