### What translations were made from, and drafts; written by `tarjuma sync`.

## alt-r23x
t-3882237da4924bd0 = Drawing of two aircraft parked tail to tail on an apron, with a pair of arrows between them pointing in opposite directions.

## caption-1
t-24054510ee4002f1 = The exchange in outline: one traveller leaves Abu Dhabi for the United States, the other for Russia. Illustration: Tarjuma Daily

## dateline
t-b6349ed53956f984 = Abu Dhabi

## description
t-a3965d455f7e9936 = A dancer from Los Angeles, jailed over a gift of about $50, is flying home. A man accused of breaking American export rules has been freed in return.

## h-19qt
t-a1a9177aa88974c4 = Quiet talks go on

## h-85ha
t-e8a551eaeb7c46e3 = Earlier trades

## h-xyme
t-9d7eb4ce55d08bb4 = Intelligence officials look on

## headline
t-9133247e60d66524 = Washington and Moscow trade prisoners for the second time this year

## p-4vy6
t-045bfee65caaec3c = The first trade of the president’s new term, in February, brought home Marc Fogel, an American teacher. Alexander Vinnik, a Russian computer expert sought on charges of cybercrime and money laundering, went the other way. In the same month Russia let go of Kalob Wayne Byers, an American who had been stopped in Moscow with edibles containing cannabis; Trump and the Russian president, Vladimir Putin, had spoken by telephone before his release.

## p-5kts
t-05f3da99ae66edc5 = The war still divides the two governments, although both say more and more openly that they would like to work together again. A number of Americans are still in Russian prisons, and officials in Washington say that Moscow treats them as currency, to be spent on Russians jailed in the West.

## p-93b2
t-a963eb6275cc1ca6 = A senior American official who took part in the negotiations called Thursday’s exchange progress, but no reason to relax. The government, the official said, would keep working until each citizen held without just cause in a foreign country has returned.

## p-a2t7
t-cae2fa671e23f1f3 = Petrov’s troubles began in Cyprus, where he was detained in 2023 after an American request. The charge was that he had supplied Russia with microelectronics it is barred from buying under the sanctions that the war in Ukraine brought about. A conviction could have meant as many as 20 years in an American prison.

## p-bv9r
t-ab9bc9987a0649c1 = The woman, { -karelina }, is a citizen of both countries and worked at a spa in Los Angeles. She had been behind bars since the first months of 2024 in a treason case that grew out of a gift to a Ukrainian cause. For her, the Americans gave up { -petrov }, a citizen of Russia and Germany whom they had accused of sending sensitive electronics to Russia against export rules.

## p-cag1
t-2ccaf0016204da9b = When the agencies filed their reports, Moscow had not publicly confirmed the handover. Yet the two sides have been in discreet contact for some time. This week their negotiators sat down in Istanbul to look for ways to restore part of the embassy work that was cut back after Russian troops invaded Ukraine in 2022.

## p-f4nq
t-6f043537d081080e = According to { -wsj }, the { -cia } sent its director, John Ratcliffe, who watched the handover together with a high-ranking figure from Russian intelligence. A spokesperson for the agency said the exchange showed why Washington needs to keep talking to Moscow, however tense matters are between them.

## p-vb6s
t-bbeb8639d29e570b = A former ballet dancer who spent more than a year in Russian custody was flying home to America on Thursday, after Washington and Moscow handed over one prisoner each in { -abu-dhabi }. It was their second such trade since Donald Trump took office again in January, and a further hint that the two capitals want to mend relations.

## p-xp6h
t-7d56869127b21184 = None of these compares with the exchange of August 1, 2024, the most far-reaching between the two countries since the Cold War ended. Political prisoners and reporters walked free that day, among them Evan Gershkovich of { -wsj }. In return, Western states released Russians whom they suspected of espionage.

## p-yxq3
t-9e3d378357efd21f = Karelina’s lawyer, Mikhail Mushailov, said that his client had left { -abu-dhabi } on a flight to America. She is 33 years old and had been given 12 years in a penal colony for a payment of about $50 to an organization in the United States that helps Ukraine. The { -fsb }, Russia’s security service, claimed that the money had gone to the Ukrainian armed forces. Her supporters consider the prosecution political.

## p-z6fp
t-7fa66fd602b02149 = { -rubio }, the American secretary of state, broke the news on social media. He wrote that Russia had held Karelina wrongfully, that she was already in the air, and that the president would not stop seeking freedom for *every* American still locked up.
