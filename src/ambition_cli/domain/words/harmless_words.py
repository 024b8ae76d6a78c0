"""Phrases with a word of leaving in them that are about no leaving.

The signs in them are those of `leaving_words`.
"""

from typing import Final

HARMLESS: Final = """
in house, house style, open house, joiner week,
my|our own … team|crew|shift|staff, eigenes|eigene|eigenen … team|truppe|mannschaft, propre équipe,
propio equipo, própria equipe, propria squadra, eigen … ploeg|team|groep,
auf die beine stellen, while|when the|my|our|she|he … is|am|are on leave|away|off,
parental leave policy,
acting|interim … lead|leader|manager|head|director|supervisor|sergeant|sister|charge,
go to guy|girl|gal|man|woman|one, déménagement du|de|des|d, trasloco del|della|dell|degli|dei,
mudanza del|de, traslado del|de la|de los archivo|almacén|oficina|taller|laboratorio|servidor*,
mudança do|da|dos|das|de, verhuizing van, umzug des|der|vom|ins, umzugsprojekt,
*projekt … umzug, 搬迁, 移転, 引っ越しを(担当|仕切|取り),
umzug … leiten|organisieren|planen|koordinieren,
help|helping … settle in, weekly surgery, surgery for,
apprenticeship|trainee|graduate|internship programme|program|scheme,
business case|review|intelligence|analyst|partner|development,
business plan|rule|rules|process|unit|side|value,
company wide|newsletter|meeting|hackathon|blog|wiki,
company town|all|day|values|intranet|podcast|offsite,
app store, feature store,
open|opening a|an|our … group|club|circle|session|channel|forum|meetup|clinic|community|event,
customers|clients|users|people|patients left|leave|leaving|quit,
members|engineers|colleagues|who|that left|leave|leaving|quit,
during her|his|their|my leave, her|his|their leave,
exit interview|interviews, study group|groups, customer|user interview|interviews, coffee break,
community|gilde|netzwerk|lesekreis|stammtisch|lerngruppe|gruppe|buchclub|ag gründen,
community of practice|practise, food|blood bank, soup kitchen, scrum master, master data|plan|class,
lead|leading|plan|own|manage|drive|run the move|switch|transition to,
head|take|steer|land|chair|handle|oversee|coordinate|organise|captain|front … the move|switch
to|from,
take … on|over the move|switch|transition to, help|helping … with the move|switch|transition to,
put my name down|forward for … talk|lightning|panel|slot|round|course|workshop|rota|pilot|session,
dieron|dio|dado|dan de baja, she|he|they s|is|are|re on
maternity|paternity|parental|sick|annual|pat|mat leave,
her|his|their maternity|paternity|parental|sick leave, während|wenn … in elternzeit|mutterschutz
ist,
während ihrer|seiner elternzeit|krankheit, durante su baja|permiso, mientras … de baja, pendant
son congé,
pendant que … en congé, mentre … in maternità, durante la sua maternità, enquanto … de licença,
tijdens haar|zijn verlof|zwangerschapsverlof, terwijl … met verlof, kündiger, für angebote,
angebote …
schreiben|erstellen|kalkulieren|vorbereiten, 教兼职, 兼职(员工|同事|的),
开店(流程|手册|清单), pensioners, retired people|members|colleagues,
what|we|they|it|lab|team|audit|study|users … found$,
sont|est|pas revenus|revenu|revenue, revenus pas,
umstieg|umstellung|wechsel auf|zu|zum|von … leiten|begleiten|stemmen|verantworten|organisieren,
overstap|overgang|verhuizing naar … trekken|leiden|begeleiden|coördineren|regelen|organiseren,
*runde|*treff|*stammtisch|*frühstück|*kanal|*netzwerk|*austausch|*club … gründen,

kunden|nutzer|mitglieder|leute|mitarbeitende|kollegen … kündigen|gehen|wechseln|verlassen,
klanten|gebruikers|leden|mensen … opzeggen|vertrekken|weggaan,
clientes|usuarios|personas|gente … dejan|renuncian|marchan,
learning journey, job description|descriptions template, part time staff|team, job shadowing,
job shadow, notice board,
site|onsite|office|remote|hybrid two|three|four|2|3|4 days,
two|three|four|2|3|4 days onsite|remote|hybrid,
site|onsite|office|remote|hybrid two|three|four|2|3|4 days a|per week,
two|three|four|2|3|4 days on site, two|three|four|2|3|4 days from home,
two|three|four|2|3|4 days in office|person, two|three|four|2|3|4 days in|at the office,
two|three|four|2|3|4 days a|per week onsite|remote|hybrid,
two|three|four|2|3|4 days a|per week on site,
two|three|four|2|3|4 days a|per week in|at the office,
two|three|four|2|3|4 days a|per week in office, two|three|four|2|3|4 days a|per week from home,
for|at a hospital|charity|nonprofit, university hospital|clinic, go to person|expert|people|name,
health and safety, staff officer, music streaming, new customers|hires|joiners|starters,
caso de negocio, plan de negocio, modelo de negocio, área|líneas de negocio,
unidad|desarrollo de negocio, desenvolvimento|análise|plano de negócio|negócios,
go to a|an|the|some workshop|conference|training|talk|meetup|seminar|lecture|course|lunch,
zu einem|einer|der|dem|zum|zur workshop|seminar|konferenz|kongress|tagung|vortrag gehen,
zum|zur workshop|seminar|konferenz|kongress|tagung|vortrag gehen, 开…工作坊,
back to where it goes wrong, back to where it comes from, back to its first draft,
floor back to, leave it with two people, leave|leaving out a|an|one|five|part, see who asks|reopens,
maintenance to two fixed days a week, one of our jobs, the last bug, never found a,
customer|client|user who is about to leave, people who can walk away,
公司内部, 全公司, 新工作流程, 新工作方法, 社内の独立, 独立負責, 転職者, 中途入社, 旅行会社,
旅行业务, 全社,
"""
"""Taken out of a text before words of `LEAVING` are looked for: "go to person"."""
