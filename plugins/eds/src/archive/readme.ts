/** What stands in README.txt of every archive: what the parts are and how to check them. */
export const README = `ЭЦҚ-мен қол қойылған пайдаланушы келісімі

content.txt      қол қойылған мәтін (UTF-8): басында сайт, мақсат, нұсқа және тіл, бос жолдан кейін келісім
signature.p7s    қолтаңба (CMS, DER, мәтінсіз)
certificate.cer  қол қоюшының сертификаты; chain/ — оны берген орталықтардың сертификаттары
revocation.*     сертификаттың қол қойылған сәттегі күйі (OCSP жауабы немесе CRL)
timestamp.tst    уақыт белгісі (RFC 3161), бар болса
manifest.json    осының бәрінің сипаттамасы мен SHA-256 сомалары
Желісіз тексеру: npx --package @qazyna/eds eds verify <архив>


Пользовательское соглашение, подписанное ЭЦП

content.txt      подписанный текст (UTF-8): сначала сайт, назначение, версия и язык, после пустой строки соглашение
signature.p7s    подпись (CMS, DER, без текста)
certificate.cer  сертификат подписавшего; chain/ — сертификаты выдавших его центров
revocation.*     состояние сертификата в момент подписания (ответ OCSP или CRL)
timestamp.tst    метка времени (RFC 3161), если есть
manifest.json    описание всего этого и суммы SHA-256
Проверка без сети: npx --package @qazyna/eds eds verify <архив>


User agreement signed with an EDS

content.txt      the signed text (UTF-8): site, purpose, version and language first, the agreement after an empty line
signature.p7s    the signature (CMS, DER, detached)
certificate.cer  certificate of the signer; chain/ holds those of its issuers
revocation.*     state of the certificate when it was used (OCSP response or CRL)
timestamp.tst    time stamp (RFC 3161), if there is one
manifest.json    describes all of this, with SHA-256 sums
To check offline: npx --package @qazyna/eds eds verify <archive>
`
