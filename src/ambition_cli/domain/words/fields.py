"""Fields of words: what they are about, in nine languages.

Each field is a name with a colon, then its words; a word that ends in * stands for its forms. Words
may be in several fields. They are written without accents, as `characters.folded` leaves them.
A field has the same name in every language, so that what is learned of it in one serves in all.
"""

from typing import Final

BY_LANGUAGE: Final = {
    "en": """
        self: i me my mine myself im ive id
        neg: not no never t dont cant wont nothing none without nor neither hardly barely nowt
            isnt doesnt
        know: know* knew idea* clue* answer* think* thought* imagin* say tell figur* decid* sure
            certain undecided unsure dunno idk foggiest name mind guess*
        goal: goal* plan* aim* ambition* dream* vision direction purpose target* objective* want
            wish*
        yet: yet now still currently moment today
        need: need* must have has require* ha ought dealbreaker provided
        can: can able allowed possible could
        more: more better higher bigger + raise* increase* double
        less: less fewer lower stop* quit* reduce* cut avoid
        good: happy content* satisf* fine good great well enjoy* love* like* suit* enough
            perfect* comfortable settled pleased peace glad lucky ideal right plenty cushy
            sorted
        change: chang* alter* swap* differ* switch* remove* rid fix improve* drop
        stay: stay* remain* keep* carry continue* same leave put
        already: already have got found landed reached
        money: pay paid salar* money wage* income comp compensation earn* bonus* gross net euro*
            dollar* pound* eur usd gbp chf zloty kr k cash mortgage rent* bills loan* pension
            afford* financ* equity stock* dosh
        hours: hour* day* week* evening* night* weekend* morning* afternoon* shift* overtime
            part time pager call holiday* vacation friday* monday* wednesday* schedule* five
            four six three
        place: home remote* office* commut* travel* relocat* move moving city town near* close*
            train* abroad train distance flights hybrid wfh
        family: kid* child* son daughter mother father mum dad mom parent* family wife husband
            partner baby toddler nursery school daycare care* carer
        health: doctor health* ill illness disab* wheelchair back autis* adhd medical chronic
            dialysis
        paper: visa* permit* sponsor* contract* insurance permanent secur* stab* citizenship h1b
        tired: tired exhaust* burn* burnt drain* empty worn limit* fumes cooked toast fried
            knackered shattered overwhelm* stress* spent edge breaking broken cope coping end
            mush
        body: sleep* slept awake cry* cried sob* tears panic* heart stomach head brain breath*
            sick nause* shak* tablets pills wake woke concentrat* focus
        fear: dread* scared afraid fear* terrif* anxi* worr*
        bully: shout* scream* yell* humiliat* bull* insult* belittl* mock* abus* harass*
            worthless
        boss: boss* manager* lead supervisor director chief mentor* founder
        mate: colleague* team* friend* coworker* squad crew buddy teammate* bestie gang group
            sponsor partner
        work: project* product* company department office* startup lab studio site position job
            role
        gone: left quit gone retire* died resign* fired laid redundan* dissolv* disband* split
            clos* shut cancel* cancell* scrap* lost los* killed moved axed canned passed sold
            eliminated poached folded anymore
        since: since after until used before ever
        nobody: nobody no1 noone one anyone anybody someone somebody soul alone myself
        ask: ask* trust* talk* turn network contact* mentor* friend*
        quest: what how why whether if which where who wonder* is are am should would do does
            could curious
        fit: cut suited good worth late old miss right
        rank: senior staff principal head vp director level* lvl promot* promo lead* manager
            title architect chief grade band position cto l6
        big: impact* difference grow* growth value meaning* innovat* matter* world inspir*
            purpose* legacy strateg* challeng* useful influenc* transform* digital* visib*
            sustainab*
        vag: something anything stuff things ai tech data people technolog* interesting cool new
        others: people user* customer* client* patient* nurse* teacher* student* parents
            families driver* junior* newcomer* starters engineers developers staff employees
            colleagues everyone they their them he she his her kids tenants contractors managers
    """,
    "de": """
        self: ich mir mich mein meine meinen meinem meiner bin hab habe fuhle kann will mag
            weiss
        neg: nicht nich kein* nie niemals nix nichts ohne ka weder
        know: weiss ahnung idee* plan antwort* uberleg* denk* gedank* sicher klar schimmer sagen
            einfallt einfallen entschied* ratlos wusste schwebt fallt
        goal: ziel* plan* vorhab* ehrgeiz traum* richtung wunsch* vorstell* will
        yet: noch jetzt derzeit momentan aktuell grad gerade moment
        need: muss mussen brauch* muesste musste sollte nur mindestens mind max hochstens
            voraussetz*
        can: kann konnen konnte mog* geht gehen
        more: mehr besser* hoher* + steig* erhoh*
        less: weniger kaum schluss aufhor* reduz* runter
        good: zufrieden* glucklich* gut gern* gefallt wohl passt prima super schon mag liebe*
            reicht genug fein bestens recht erfull* angekommen
        change: ander* verander* wechs* streich* anderes verbesser* tausch*
        stay: bleib* weiter* so behalt* lass* genauso wie
        already: schon bereits habe hab langst
        money: geld gehalt* lohn* verdien* bezahl* kohle knete netto brutto euro franken eur chf
            k miete kredit rente tarif* finanz* bonus
        hours: stunde* std h tag* woche* abend* nacht* wochenend* schicht* uberstund* teilzeit
            urlaub frei* feierabend bereitschaft* dienst* gleitzeit uhr freitag* montag*
            arbeitszeit*
        place: homeoffice remote buro* pendel* reise* umzug* umzieh* wohnort* nahe fahrt* stadt
            zuhause hause ort dienstreis* minuten
        family: kind* sohn tochter mutter vater eltern familie frau mann partner* kita schule
            pflege* baby kleine*
        health: arzt gesund* krank* behinder* rollstuhl rucken chron*
        paper: visum vertrag* unbefrist* sicher* versicher* erlaubnis papiere blaue karte
        tired: mud* erschopf* ausgebrannt ausgelaugt burnout limit leer kaputt durch fertig
            uberforder* uberlast* stress* ende akku zahnfleisch kraft* matsch
        body: schlaf* wein* heul* tranen panik* herz magen bauch* kopf luft atm* ubel schlecht
            zitter* tablett* wach konzentrier*
        fear: angst* furcht* grau*
        bully: schrei* anschrei* mobb* gemobbt demutig* beschimpf* beleidig* schikan* macht
        boss: chef* vorgesetzt* leiter* mentor* teamlead fuhrungskraft boss
        mate: kolleg* team* freund* truppe mannschaft gruppe
        work: projekt* produkt* firma abteilung standort betrieb unternehmen stelle job buro
        gone: weg gegang* verlass* gekundigt kundig* rente gestorben verstorb* entlass*
            aufgelost aufgel* zerschlag* eingestampft eingestellt geschloss* verlor* dicht
            verkauft wechselt* getrennt gibts
        since: seit nach bis fruher damals mehr
        nobody: niemand* keiner keinen keinem allein* selbst selber
        ask: frag* vertrau* sprech* kenn* kontakt* netzwerk
        quest: was wie warum wieso ob welche wo wer wann frage* bin soll sollte wurde
        fit: taug* geeignet alt lohn* spat gut vermissen liegt
        rank: senior leit* teamleit* abteilungsleit* architekt* befor* stufe* titel fuhrung*
            manager* chefarzt prinzip* gehaltsgruppe gruppe position direktor* vorstand
        big: bewirk* beweg* wachs* weiterentwick* sinn* wert* innovat* welt nutz* verantwort*
            gestalt* herausforder* digital* strateg* nachhaltig* einfluss wirkung transform*
        vag: irgendwas was etwas ki technolog* daten menschen themen spannend* cool* neue*
        others: kund* nutzer* anwend* patient* pfleg* lehr* schul* eltern fahr* azubis neue*
            entwickler* mitarbeit* leute kollegen sie ihr ihre ihnen er wer
    """,
    "es": """
        self: yo me mi mis mio mia estoy tengo soy quiero puedo se siento voy conmigo
        neg: no nunca nada ni sin ningun* tampoco jamas
        know: se idea* sabr* saber clar* caigo ocurr* pens* decid* responder contestar decir
            zorra planteado
        goal: objetiv* meta* plan* ambicion* sueno* rumbo propos*
        yet: aun todavia ahora hoy momento
        need: neces* tien* tengo tendria deb* minimo solo max maximo imprescindible haga hay
        can: pued* poder podr* posible
        more: mas mejor* mayor subir subida aument* +
        less: menos dejar reduc* bajar quitar
        good: bien content* satisf* feliz gusto gusta* encant* genial basta suficiente perfect*
            agusto comod* llena
        change: cambi* distint* otro otra quit* mejor*
        stay: sig* segu* quedo quedar* mantener igual asi como continu*
        already: ya tengo consegu*
        money: dinero sueldo* salario* pag* cobr* ganar pasta plata lana euros brutos netos
            bruto neto k alquiler hipoteca pension econom* nomina
        hours: hora* dia* semana* tarde* noche* finde* jornada* turno* guardia* vacacion* media
            horario* viernes lunes extra* festivos
        place: casa remoto teletrabaj* oficina viaj* mudar* cerca ciudad trayecto desplaz*
            trasl* lejos presencial
        family: hij* nin* peques madre padre* padres familia mujer marido pareja guarderia cole
            cuid* colegio
        health: medic* salud enferm* discap* silla espalda
        paper: visado visa papeles contrato fijo estab* seguro permiso plaza indefinid*
            residencia
        tired: cansad* agotad* quemad* quemadis* reventad* polvo limite burnout vaci* saturad*
            estres* fuerzas energia harta aguanto doy fundid*
        body: duerm* dormir llor* ansiedad panico corazon estomago cabeza respir* ahog* tiembl*
            pastillas baja concentr* insomn* angustia pecho
        fear: miedo* asust* temo panico terror
        bully: grit* humill* acos* insult* mobbing maltrat* machac* menospreci*
        boss: jef* mentor* responsable director* encargad* maestr*
        mate: companer* equipo* amig* compi* socio* gente
        work: proyecto* producto* empresa departamento oficina puesto trabajo curro
        gone: fue ido ech* despid* despedid* jubil* muri* fallec* disolv* separ* cerr* cancel*
            perd* vend* quitaron marcho marchado dej* acabo desaparec*
        since: desde tras despues hasta antes cuando
        nobody: nadie ninguno ninguna solo sola alguien
        ask: pregunt* confi* hablar conozco contact* recurrir acudir pedir
        quest: que como por si cual donde quien cuanto sirv* merece compensa pregunto sera
        fit: valgo sirvo mayor tarde pena mio echaria dan
        rank: senior jefe jefa direct* lider* gerente ascen* ascien* nivel* puesto cargo
            responsable arquitect* categoria supervisor* coordin* escalon
        big: impact* diferencia crec* valor aport* sentido innov* mundo util* huella reto*
            transform* digital* estrateg* desarroll* influ* ayudar
        vag: algo cosas ia tecnolog* datos gente personas chul* nuevo nueva interesant*
        others: client* usuari* pacient* enfermer* profes* alumn* padres conductor* becari*
            nuev* desarroll* emplead* personas mayores quienes ellos sus su les los las
    """,
    "fr": """
        self: je j me m moi mon ma mes suis ai chui chuis jsuis peux veux sais
        neg: ne pas n rien jamais aucun* sans ni plus
        know: sais sait idee* savoir reponse* pens* reflech* vient decid* dire jsp chais aucune
            trop seche flou
        goal: objectif* but* projet* plan* ambition* reve* envie* direction
        yet: encore toujours maintenant moment actuel* aujourd
        need: faut dois doit besoin minimum mini max maximum obligatoire uniquement condition
        can: peux peut pouvoir possible
        more: plus mieux meilleur* + augment* davantage
        less: moins arreter reduire baisse* diminu*
        good: bien content* satisf* heureu* aime* adore* plait* convient nickel parfait* suffit
            kiffe comble ravi* epanoui* va
        change: chang* bouger autre* differ* suppr* enlev* modif*
        stay: reste* rester continu* garder comme ca ainsi tel
        already: deja ai trouve
        money: argent salaire* pay* sous thunes fric brut net euros k gagner loyer pret credit
            prime* remuner* retraite augment*
        hours: heure* h jour* semaine* soir* nuit* week weekend* astreinte* conge* vacances mi
            temps horaire* mercredi* vendredi* 35h rtt
        place: maison remote teletravail* bureau* deplac* trajet* transport* demenag* pres loin
            ville domicile voyag* distance
        family: enfant* gosse* fils fille mere pere parents famille femme mari conjoint* creche
            ecole gamins proche* aidant*
        health: medecin sante malad* handicap* fauteuil dos
        paper: visa cdi contrat titre sejour mutuelle stab* secur*
        tired: fatigu* epuis* crame rince* lessive* bout rouleau burn vide* jus limite* craqu*
            stress* creve* force* energie sature* peux
        body: dors dormir pleur* larme* chiale* angoiss* coeur ventre boule tete respir* insomn*
            panique arret medicament* concentr* dormi
        fear: peur* crain* terreur redoute*
        bully: hurl* cri* humili* harcel* insult* rabaiss*
        boss: chef* manager* responsable patron* mentor* directeur directrice
        mate: collegue* equipe* ami* binome copain* copine bande
        work: projet* produit* boite entreprise service bureau labo poste travail taf boulot
        gone: parti* partie demission* retraite mort* dece* licenci* dissou* eclat* separ* ferm*
            abandon* perdu* vendu* tue vire* disparu* enterre quitt* supprim*
        since: depuis apres avant quand jusqu autrefois
        nobody: personne aucun* seul* quelqu
        ask: demand* confi* parl* connais* reseau contact* tourner
        quest: que quoi comment pourquoi si quel* ou qui combien est ce suis demande* faut
        fit: fait* vieux tard vaut coup capable manquerait bon
        rank: senior chef* lead* direct* manager* promot* promu* promo niveau poste responsable
            cadre architect* echelon
        big: impact* difference grand* evolu* valeur sens innov* monde util* trace challenge*
            transform* numeri* strateg* develop* influenc* apport* aider
        vag: truc* quelque chose ia technolog* data gens cool nouv*
        others: client* utilisat* patient* infirm* prof* elev* parents chauff* stagiaire*
            nouveaux developp* salari* gens equipes ils elles leur leurs les collegues on
    """,
    "pt": """
        self: eu me mim meu minha meus minhas to estou tenho sou quero posso sinto sei
        neg: nao n nunca nada nem sem nenhum* jamais
        know: sei ideia* saber pens* decid* cabeca responder dizer soube faco ocorre mente
            descobr* clar* certeza
        goal: meta* plano* objetivo* ambic* sonho* rumo propos*
        yet: ainda agora hoje momento atual*
        need: preciso tem tenho dev* minimo so max maximo precisa teria
        can: posso pode poder possiv* consigo
        more: mais melhor* maior* aument* +
        less: menos parar reduz* diminu* tirar*
        good: bem feliz* satisf* gosto gosta* adoro otim* content* boa bom basta suficiente
            perfeito realiz*
        change: mud* diferente outro outra tirar* troc* melhor*
        stay: continu* ficar fico manter assim jeito mesmo deixa
        already: ja tenho consegui*
        money: dinheiro salario* grana pag* ganhar euros reais mil k aluguel conta* aposent*
            financ* remuner*
        hours: hora* dia* semana* noite* fim turno* plantao feria* expediente folga* meio
            periodo horario* sexta* 17h
        place: casa home remoto office escritorio viaj* mudar cidade perto transito desloc*
            longe presencial
        family: filh* crianca* mae pai pais familia mulher marido esposa creche escola cuid*
            bebe
        health: medic* saude doenc* defici* cadeira costas
        paper: visto contrato clt carteira estab* plano seguro
        tired: cansad* exaust* esgot* limite po acabad* burnout vazi* sobrecarreg* stress
            estress* energia aguent* guento forca* surtando
        body: durm* dormir chor* ansiedade panico coracao estomago cabeca respir* peito insonia
            remedio* concentr*
        fear: medo* assust* pavor
        bully: grit* humilh* assedi* xing* ofend* bully*
        boss: chef* mentor* gestor* gerente* diretor* lider*
        mate: coleg* time equipe* equipa amig* socio* turma
        work: projeto* produto* empresa departamento escritorio cargo emprego trabalho trampo
        gone: saiu sairam foi embora demit* demissao aposent* morr* falec* desfiz* separ* fech*
            cancel* perd* vend* tiraram matar* acab* lado engavet*
        since: desde depois apos antes quando ate
        nobody: ninguem ngm sozinh* alguem
        ask: pergunt* confi* falar conheco contato* recorrer pedir
        quest: que como por se qual onde quem quanto sera pergunto vale serv* existe
        fit: sirvo nasci velh* tarde pena bom falta pra
        rank: senior lider* gerente diret* coorden* promov* promo* nivel cargo head arquitet*
            chefe especialista
        big: impact* diferenca cresc* valor agreg* sentido inov* mundo util legado desafi*
            transform* digital* estrateg* desenvolv* ajudar evolu*
        vag: algo coisas ia tecnolog* dados pessoas legal legais novo nova interessant*
        others: client* usuari* pacient* enferm* profess* alun* pais motorist* estagi* novos
            novas desenvolv* funcionari* pessoas idos* quem eles elas seus suas deles gente
    """,
    "it": """
        self: io mi mio mia miei mie sono ho voglio posso sto so sento me
        neg: non nn niente nulla mai nessun* ne senza mica
        know: so idea* saprei sapere pens* decis* mente viene dire rispond* boh chiaro
        goal: obiettiv* piano piani ambizion* sogn* meta direzion*
        yet: ancora ora adesso oggi momento per
        need: bisogno devo deve minimo solo max massimo serve servono almeno
        can: posso puo potere possibil* riesco
        more: piu meglio miglior* maggior* aument* +
        less: meno smettere ridur* tagliar* toglie*
        good: bene benissimo felice content* soddisf* piace* amo adoro basta perfett* ottim* dio
            va
        change: cambi* divers* altro altra togli* miglior*
        stay: rest* continu* rimane* tenere cosi come com lasci* stesso
        already: gia ho trovat*
        money: soldi stipendio salario pag* guadagn* euro netti lordi netto lordo k affitto
            mutuo pension* econom*
        hours: ora ore giorn* settiman* ser* nott* weekend turn* reperibil* ferie part orari*
            venerdi lunedi 36
        place: casa remote remoto smart ufficio viagg* trasfer* vicin* citta traffico trasfert*
            pendol* lontan*
        family: figl* bimb* bambin* madre padre genitori famiglia moglie marito compagn* asilo
            scuola assist*
        health: medic* salut* malat* disab* schiena
        paper: visto permesso contratto indeterminat* fisso sicur* stab* assicuraz*
        tired: stanc* esaur* pezzi cotto limite svuotat* burnout sfinit* stremat* stress* forze
            energia crollando fuso regg* faccio
        body: dorm* piang* ansia panico cuore stomaco testa cervello respir* vomit* insonnia
            pastiglie concentr*
        fear: paura paure spavent* terrore angoscia
        bully: url* umili* mobbing insult* aggred*
        boss: capo capa mentor* responsabil* dirett* maestr*
        mate: collegh* collega squadra team amic* soci* gruppo
        work: progett* prodott* azienda reparto sede ufficio posto lavoro ruolo
        gone: andat* licenzi* pension* mort* sciolt* divis* chius* perso perdut* vendut* tolt*
            ammazzat* dimess* cancell* sparit* rimast* eravamo
        since: da dopo prima quando finche
        nobody: nessuno solo sola qualcuno
        ask: chied* fid* parlar* conosc* contatt* rivolg*
        quest: che cosa come perche se quale dove chi quanto vale chiedo
        fit: portat* bravo vecchi* tardi pena fa manch* adatt*
        rank: senior capo responsabil* dirett* manager promo* promoss* livell* posto quadro
            dirigente architett* team lead
        big: impatto differenza cresc* valore sens* innov* mondo util* segno sfid* trasform*
            digital* strateg* svilupp* influen* aiutar*
        vag: qualcosa cose ai ia tecnolog* dati persone fighe fig* nuov* interessant*
        others: client* utent* pazient* infermier* prof* alunn* genitori autist* stagist* nuovi
            svilupp* dipendent* persone anzian* chi loro suoi gli i le
    """,
    "nl": """
        self: ik me mij mijn mn ben heb kan wil weet mezelf voel
        neg: niet geen gn nooit niks niets zonder noch nix
        know: weet weten idee* antwoord* denk* nagedacht nadenk* besliss* zeggen binnen zeker
            duidelijk kweenie uit op
        goal: doel* plan* ambitie* droom* richting wens*
        yet: nog nu momenteel vandaag even
        need: moet* nodig minimaal min max maximaal alleen hoogstens mits
        can: kan kunnen mogelijk kon lukt
        more: meer beter* hoger* + verhog*
        less: minder stoppen minder* verminder* schrap*
        good: goed tevreden blij gelukkig leuk fijn prima zin genoeg passend plek zit lekker
            houd hou
        change: verander* ander* anders wissel* schrap* verbeter*
        stay: blijf* blijven zo houden doorgaan zelfde laat laten
        already: al heb reeds gevonden
        money: geld salaris loon verdien* betaal* betaald poen bruto netto euro k huur hypotheek
            pensioen financ* bonus
        hours: uur uren dag* week* avond* nacht* weekend* dienst* piket overuren vakantie
            parttime vrij* vrijdag* maandag* rooster*
        place: thuis thuiswerk* remote kantoor reis* reizen verhuiz* dichtbij dichter stad file
            woon* afstand
        family: kind* kids zoon dochter moeder vader ouders gezin vrouw man partner school
            opvang mantelzorg* eten
        health: dokter gezond* ziek* beperk* rolstoel* rug
        paper: visum contract vast* vergunning verzeker* zeker* verblijf*
        tired: moe uitgeput opgebrand op kapot leeg burnout overspannen grens stress* energie
            trek einde vol doorheen tandvlees
        body: slaap* slapen huil* paniek* hart buik* hoofd adem* tril* wakker pillen concentr*
            misselijk
        fear: bang* angst* vrees*
        bully: schreeuw* pest* gepest kleineer* uitscheld* verneder*
        boss: baas manager* lead* leidinggev* mentor* chef directeur
        mate: collega* team* vriend* ploeg club* groep compagnon maat
        work: project* product* bedrijf afdeling kantoor functie baan werk
        gone: weg vertrokken ontslag* ontslagen pensioen overleden opgeheven gestopt stopgezet
            gesloten kwijt verloren verkocht overgenomen gekild uit elkaar bestaat over failliet
        since: sinds na voor tot vroeger toen
        nobody: niemand alleen zelf iemand mens
        ask: vraag* vragen vertrouw* praat* ken netwerk terecht contact*
        quest: wat hoe waarom of welke waar wie hoeveel ben zou vraag*
        fit: geschikt oud laat waard goed missen iets
        rank: senior lead* teamleider hoofd directeur manager* promotie gepromoveerd niveau*
            functie architect schaal leidinggev*
        big: impact verschil groei* waarde zin* innov* wereld nuttig* betekenis betekenen
            uitdag* transform* digital* strateg* ontwikkel* invloed helpen vernieuw* duurza*
        vag: iets dingen ai technolog* data mensen leuke nieuwe interessant*
        others: klant* gebruiker* patient* verple* leraren leerling* ouders chauffeur* stagiair*
            nieuwe ontwikkelaars medewerkers mensen ouderen wie ze hun hen zij collegas
    """,
    "ja": """
        self: 私 自分 僕 俺 うち
        neg: ない なし ません なく ぬ 無 ず なかった
        know: わから 分から わかん 知ら 思いつ 思い浮 考え ピンと 浮かば 答え 決め 決ま
            未定 さあ
        goal: 目標 目的 計画 夢 将来 やりたいこと 希望
        yet: まだ 今 現在 今のところ
        need: 必要 なければ でないと 以上 必須 条件 最低 しか
        can: できる 可能 られる 無理
        more: もっと 上げ アップ 増やし 増え
        less: 減らし 少な 減
        good: 満足 好き 幸せ 楽しい 充実 居心地 十分 いい 満ち ちょうど
        change: 変え 変わ 変化
        stay: このまま 今のまま 維持 続け 現状
        already: もう すでに
        money: 給料 給与 年収 手取り 月収 万 円 お金 賃金 ボーナス 昇給 時給 収入 ローン
            家賃
        hours: 時間 残業 定時 夜勤 土日 週 休み 休日 有給 時短 シフト 当番 時に 日
        place: 在宅 リモート 通勤 転勤 出張 引っ越 家 出社 近
        family: 子ども 子供 親 母 父 妻 夫 家族 保育園 介護 お迎え 娘 息子
        health: 病気 通院 障害 体調 持病
        paper: ビザ 正社員 契約 保険 安定 雇用
        tired: 疲れ 限界 しんど つら 燃え尽 バーンアウト 折れ 消耗 無理 きつ もたない
        body: 眠れ 寝 泣 涙 動悸 吐 頭 心 体 薬 息 集中
        fear: 怖 不安 恐
        bully: 怒鳴 パワハラ いじめ 罵 否定され
        boss: 上司 先輩 メンター 師匠 部長 社長 リーダー
        mate: 同僚 同期 チーム 仲間 後輩 友
        work: プロジェクト 製品 会社 部署 職場 企画 仕事
        gone: 辞め やめ 退職 異動した 解散 なくな 亡くな 中止 打ち切 リストラ クビ 閉
            いなくな つぶれ 去 離れ
        since: から 以来 後 昔 前
        nobody: いない いません 誰も ひとり 一人 ぼっち
        ask: 相談 頼 聞 信頼 人脈 知り合い
        quest: か 何 なに どう なぜ なんで いつ どこ かな だろう
        fit: 向い 遅い 意味 価値 得意
        rank: 課長 部長 主任 リーダー マネージャー 昇進 昇格 出世 シニア 管理職 等級 CTO
            cto 役職 次長 係長
        big: 成長 貢献 影響 価値 イノベーション 世の中 社会 役に立 挑戦 やりがい 変革 推進
            DX dx デジタル
        vag: 何か とか AI ai 技術 面白 意味
        others: 新人 看護師 患者 お客 顧客 利用者 先生 高齢者 若手 社員 みんな 部下
            人たち 子どもたち
    """,
    "zh": """
        self: 我 自己 本人
        neg: 不 没 无 别 未
        know: 知道 不造 晓得 想好 想过 想法 想不 说不 确定 清楚 迷茫 摸索 回答
        goal: 目标 计划 理想 打算 方向 规划
        yet: 还 目前 现在 暂时
        need: 必须 需要 得 至少 起 要 最好 不能
        can: 能 可以 可能
        more: 涨 多 加 更 提高
        less: 少 减 不再 降低
        good: 满意 喜欢 开心 挺好 舒服 知足 够了 幸福 不错 满足
        change: 变 改 换
        stay: 保持 维持 就这样 继续 现状 一直
        already: 已经 了
        money: 钱 工资 薪 年薪 月薪 万 元 房贷 收入 奖金 房租
        hours: 加班 双休 小时 点 周末 夜班 值班 假 上班 时间 天
        place: 远程 居家 在家 通勤 出差 搬 城市 离家 近
        family: 孩子 娃 父母 老人 妈 爸 家人 老婆 老公 家里 接
        health: 身体 病 医 残
        paper: 签证 编制 合同 社保 五险 稳定 户口
        tired: 累 崩溃 撑不住 扛不住 疲 废 燃尽 耗尽 麻了 极限 透支 压
        body: 睡 哭 失眠 吐 心 头 脑子 喘 药 记不住 眼泪
        fear: 怕 恐 焦虑 不敢
        bully: 骂 霸凌 pua 羞辱 吼 欺负
        boss: 领导 老大 老板 师傅 导师 主管 上司
        mate: 同事 团队 搭子 组 朋友 伙伴 战友
        work: 项目 产品 公司 部门 办公室 岗位 工作
        gone: 走了 离职 退休 解散 散了 拆 砍 黄了 被裁 裁 优化 倒闭 去世 没了 下线 关了
            离开
        since: 以后 之后 以前 自从 后
        nobody: 没人 没有人 谁 一个人 只有
        ask: 找 问 信 商量 人脉 认识
        quest: 吗 什么 怎么 为什么 为啥 要不要 是不是 会不会 多少 啥 呢
        fit: 适合 晚 擅长 值得
        rank: 主管 经理 总监 升 晋升 高级 组长 负责人 级 架构师 领导
        big: 影响 意义 价值 成长 改变世界 创新 贡献 挑战 转型 数字化 赋能 提升
        vag: 点 一些 ai 技术 有趣 东西
        others: 客户 用户 病人 护士 老师 学生 新人 老人们 他们 大家 员工 实习生 人家
            家长
    """,
}
