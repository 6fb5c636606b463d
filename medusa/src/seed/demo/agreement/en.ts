export const AGREEMENT_EN = {
  title: "User agreement",
  text: `This text is an example: before the store opens, it is replaced by a text that the seller's lawyers have prepared.

## 1. What this agreement is about

1.1. The agreement governs the relations between a buyer who is registered with the store and the organisation that sells the coins (the seller).

1.2. The buyer signs the agreement with their electronic digital signature (EDS). Without a signature, or with a signature of an outdated version, no coins can be bought.

## 2. Registration and sign-in

2.1. Natural persons who have an individual identification number of the Republic of Kazakhstan and an EDS of the National Certification Authority can register. One person has one account.

2.2. Sign-in needs the EDS and a password. The password of the EDS key is asked for by the program NCALayer; the store neither sees nor keeps it.

2.3. The buyer gives neither the EDS nor the password to anybody else. If a wrong password is entered more than five times, the account is blocked.

## 3. Buying

3.1. The coins of one order are received from one branch and in one way: by courier or at the branch.

3.2. From the choice of how to receive the coins there are 15 minutes to pay. Until then the coins are set aside for the buyer, afterwards they go back on sale.

3.3. The seller may limit the number of coins sold to one person.

## 4. Payment, delivery and refunds

4.1. Payment is made by bank card. The store does not see the data of the card.

4.2. The coins are delivered by an insured courier, or handed over at the branch against the confirmation and an identity document.

4.3. The buyer may cancel an order at any time before it is handed over and within 14 days after that. The money goes back to the card that was used to pay.

## 5. Personal data

5.1. The seller uses the buyer's personal data only to carry out the order and to comply with the law. The individual identification number is kept encrypted.

5.2. The buyer can see and correct their data and, where the law allows, have it erased.

## 6. Final provisions

6.1. A new version of the agreement is published in the store with the date of its publication. Before the next purchase the buyer signs the new version.

6.2. The signed text, the signature and the evidence of its validity are kept. The buyer can download a copy at any time.

6.3. The law of the Republic of Kazakhstan applies to this agreement.
`,
}
