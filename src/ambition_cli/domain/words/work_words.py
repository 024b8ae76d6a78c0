"""Words of the current job: whatever is shown to a manager is done to, or for, one of these.

For many verbs, only the object shows whether it is about the current job: "learn SQL", "learn to
bake". A step without one of these words stays hidden, be it harmless or not. The signs in them are
those of `leaving_words`.
"""

from typing import Final

AT_WORK: Final = """
    the writing group, people in their first, about numbers, the company s paper|magazine|blog,
    dev|tech|engineering blog, change|steering|review|advisory board, board when|meeting, coders
    club, code club, eng, verbouwing van de afdeling|balie|praktijk|zaal, projectleider van
    de|het, 地域の子どもプログラミング, nouvelle infirmière, nouvel infirmier, nouveau collègue,
    trade magazine|journal, sujet à, laptop*, rewrite, auth, launch, pilot, go live, refurb,
    cutovers, change board, change request*, war room, switch to, deputy, stand in for, step in
    for, parental|maternity|pat leave, people lead|manager, direct reports|report, line manage*,
    two|three|four|five people|reports, career changers, bootcamper, new kid settle, buddy for,
    mentoring circle|scheme|programme, book club at, at work, work book club, testers, remote
    people|folks, show and tell, lunch n|and learn, brown bag, query plan*, lunchtime
    session|talk|class, internal newsletter, newsletter internal*, digest, sales floor|calls|team,
    error messages, style guide, knowledge base, runbooks, mass spec, ovens, complaints, churn,
    usability, parents app, members … stopped, deliver*, driver, clinics, wound care, listed
    buildings, pricing, papers|paper a week, book a month|week, public speaking, course book, pre
    sales, prospects, tender, client pitch|meeting|demo, sales call*, housing association, podcast
    logistics, logistics, council into, gdc, conference, conferences, lightning talk*, webinar*,
    panel at, tech talk*, user group*, attend a|an workshop|training|webinar|talk|seminar, go to a
    workshop|training, run a workshop$, give a workshop$, microservice*, frontend, front end,
    backend, back end, endpoint*, latency, cache, search index, alert*, logging, ci, cd, build
    times, flaky, coverage, vendor*, supplier onboarding, procurement, contract management,
    invoice*, invoicing, month end, ledger, budget*, kpi*, okr*, roadmap*, discovery, user
    stories, persona*, wireframe*, figma, component*, library, sdk, plugin for, extension,
    integration*, webhooks, etl, warehouse data, dbt, snowflake, spark, airflow, kafka, bi,
    experiment*, a b test*, segmentation, campaign*, content calendar, brand guidelines, press
    release, crm, recruitment process, appraisal*, one to ones, 1 1s, standards, audits,
    inspections, sop|sops, maintenance, machine*, line, lines, conveyor, cnc, lathe, robot*,
    sensor*, calibration, lab, theatre list, clinic, bedside, handovers, infection control,
    medication, falls, patient*, pupils … reading, curriculum, lesson plans, timetable*,
    attendance, school system, control room, dispatch, fleet, route*, depot, picking, packing,
    returns, inventory, stocktake, merch*, planogram, counter, front desk, booking*, queue*,
    waiting list*, self service, kitchen rota, leaver*, password*, access request*, phishing,
    tabletop, disaster recovery, backup*, restore, jenkins, github, gitlab, ansible, grafana,
    prometheus, datadog, splunk, elasticsearch, redis, mongodb, react, vue, angular, django,
    rails, spring boot, playwright, selenium, cypress, pytest, odoo, workday, servicenow,
    sharepoint, confluence, notion, airtable, power automate|apps, vba, s 4hana, scratch, k8s,
    graphql, opentelemetry, helm, chaos engineering, threat model*, pen test*, monatsabrechnung,
    monats*abschluss, abrechnung*, *abschluss, rechnung*, prototyp*, *planung, pilotprojekt*,
    pilotphase*, neubau, umbau, projektleit*, *prüfung ihk, ihk, praxisanleit*, staplerschein,
    stapler*, englisch*, meister machen$, *standards, pflege*, fachzeitschrift, fachtagung,
    fachvortrag, usertreffen, javaland, lightning, workshop … besuchen, leute führen|leiten,
    patin|pate für die, berufseinsteiger*, mentorenrolle, testerinnen, tester, messestand|messe
    am, reklamation*, rückläufer*, retouren, bestell*, *lieferung*, wareneingang, logistik,
    disposition, dienstplan*, rufbereitschaft, wissensdatenbank, intranet, verbesserung*,
    qualitäts*, audit, *bericht, *berichte, *auswertung*, dashboard, kennzahl*, *schnittstelle*,
    *system, *systeme, *software, server, *netz, *architektur, *konzept, barriere*, *arbeitsplatz,
    *anlage, *maschine, *station, prototipo*, agenda, automatizar los|las|el, despliegues, mudanza
    del taller, taller nuevo, piloto, facturas, facturación, cierre de|del, caja, la planta, la
    planta nueva, boletín, repartidor*, entregas, pedidos, profes … plataforma, plataforma,
    dieron de baja, bajas de clientes, comité, jornadas, jsday, la commit, congreso*,
    conferencia*, informática, técnico de, inglés, empieza, practicantes, analistas, comunidad
    de práctica, comerciales, albaranes, stock, protocolo*, quirófano, urgencias, paciente*,
    cuadrante*, reuniones, reunión de, panel de, tablero, sistema de, sistema, servidor*,
    rendimiento, arquitectura, automatización, métricas, proceso*, projet pilote, pilote,
    prototype, deux|trois|quatre personnes, accueil, plénière, tuto, ent, saisonniers,
    caissières, terminal, caisses, colis, livreurs, livraison*, commercial en|aux, commerciaux,
    testeurs, guilde, communauté de pratique, anglais, facture*, clôture, comptabilité,
    commandes, retours, réclamation*, tableau de bord|suivi des
    incidents|tickets|commandes|demandes, serveur*, architecture, système*, processus, process,
    appels d offres, soignant*, patient, transmissions, planning, kanban, revue de, code review,
    rétros, démo*, conférence|conférences, meetup, webinaire*, logiciel*, base de
    connaissances, protótipo*, painel, filas, fechamento do, escalas, caixa, motoristas,
    entregador*, boletim, entrega*, jr, lançamento, virada, cozinha nova|projeto, nova cozinha,
    duas|três|quatro pessoas, encontro da, tdc, devfest, design de serviço, um livro por mês,
    empilhadeira, app, sistema do|de|da, o sistema, desempenho, arquitetura, automação, processo*,
    processos, notas fiscais, faturamento, estoque, planilha*, reuniões, base de conhecimento, na
    empresa, progetto pilota, prototipo, laboratorio, mense, tre|due|quattro persone, corrieri,
    consegne, in ufficio, cisco, microsoft, b1|b2|c1, inglese, libro al mese, muletto, newsletter
    interna, i nuovi, nuovi arrivati, fatture, chiusura del, ordini, resi, reclami, architettura,
    sistemi, processi, processo, turni, infermieri al, caposala, pianificazione, roosters,
    rooster, accounts, maandrapport, *rapport, pilotproject, verbouwing van de|het, drie|twee|vier
    mensen|man, bezorger*, gebruikersdag, kennisdag, pygrunn, drupaljam, teamoverleg, overleg,
    leesclub … werk, op het werk, boek per maand, heftruck*, nieuwsbrief, facturen, orders,
    klachten, servers, architectuur, *systeem, *systemen, *proces, *processen, kassa*, chauffeurs
    … app, kwaliteits*, patiënt*, zorg, bewoners, conferentie, 月報, 月次, 集計, 申し込み,
    フォーム, 店舗改装, 部下, 係長, 課長, 返品, 原因, 調べ, 営業に, カンファレンス, jasst, 会議,
    全社, 全体会, 発表会, セミナー, フォークリフト, 月に一冊, 月に1冊, 簿記, 研修, 講師を, レジ,
    パートさん, 中途入社, 技術ブログ, 技術, 発注, 監査, 読書会, ランチ会, 学会, 請求, 経費, 精算,
    勤怠, 棚卸, 検品, 出荷, 工程, ライン, 設備, 保全, 改善, 点検, 朝会, 定例, 議事録, 仕様, 要件,
    システム, サーバ, api, 自動化する, アプリの, 画面, 帳票, ダッシュボード, 見える化, kpi, okr,
    ナレッジ, 社内報, メンター, 問い合わせ, クレーム, 窓口, 受付, 予約, 对账, 排班, 月报, 报名表,
    审计, 厨房的装修, 客服, 班组长, 退货, 配送员, 管理层, 每月读, 叉车, 收银, 兼职怎么, 兼职用,
    新系统, 技术博客, 自动发版, 日报, 周报, 周会, 例会, 内刊, 内网, 培训同, 供应商, 采购, 库存,
    订单, 发货, 生产线, 产线, 设备, 检修, 巡检, 接口, 前端, 后端, 数据库, 缓存, 监控, 告警, 日志,
    性能, 压测, 自动化测试, 埋点, 指标, 看板, 报告, 项目, 议题, 大会, 峰会, 沙龙, 读书会,
    技术分享, 技术, 导师, 办公, patient|patients, patienten, pacientes, patiënten, pazienti,
    families who, visitor*, regex, cryptography, cka, ckad, cks, az|dp|pl|ai|sc|ms
    100|104|204|305|400|500|900|203|300|700, ccnp, discharge, protocol*, nurse, enfermeir*,
    infirmières de nuit, facilities, renewals, controller, parcel*, near misses, workarounds,
    maternity, work experience, whoever s, betriebsversammlung, caisse, planning|plannings, caces,
    ateliers, laboratori, breakfast*, *frühstück, petit|petits déj|déjeuner, desayuno*,
    colazione, aperitivo, café da manhã, pizza, 雑談会, 実習生, 配達, pycon*, devoxx*, kubecon*,
    changelog, senior grade, phonics, tas, code, coding, programming, software, apis, git, sql,
    python, rust, golang, java, javascript, typescript, kotlin, excel, tableau, jira, linux,
    kubernetes, terraform, docker, aws, azure, gcp, sap, salesforce, postgres, cloud, ux, ui, seo,
    erp, cad, plc, pivot tables|table, power bi|query, data, database*, statistic*, analytics,
    analysis, machine learning, ai, llm*, ml, devops, sre, security, infosec, accessibility,
    performance, testing, tests, test, qa, debugging, deploy*, release*, migration*, rollout,
    cutover, pipeline*, dashboard*, report|reports, ticket|tickets, incident*, outage*,
    postmortem*, on call, oncall, runbook*, backlog, sprint*, scrum, agile, itil, ccna, pmp,
    cissp, istqb, prince2, comptia, infrastructure, network|networks|networking, server*,
    monitoring, observability, refactor*, legacy, prototype*, form|forms, checklist*, template*,
    wiki, readme*, docs, documentation, handbook, onboarding, induction, handover*, rota|rotas,
    shift|shifts, ward, triage, intake, warehouse, till|tills, reception, helpdesk, support,
    checkout, payroll, our, us, team|teams|squad|crew, colleague*, coworker*, staff, newcomers,
    newbie*, hires, joiner*, starter*, junior*, intern|interns, grad|grads, graduate*,
    apprentice*, trainee*, users, user, customers, customer s, everyone|everybody, department*,
    engineering, engineer*, developer*, designer*, designers, nurses, drivers, technicians,
    operators, analysts, leads, managers, product, project management, stakeholder*, feedback,
    leadership, facilitation, presenting, negotiation, communication, safeguarding, gdpr,
    compliance, risk, audit*, finance team, accounting, budgeting, forecast*, spreadsheet*,
    script|scripts, macro|macros, automation, bot, tool|tools, process|processes, workflow*,
    procedure*, slack, teams, standup*, retro*, demo, meetup*, conf*, summit*, townhall, town
    hall, all hands, offsite, hackathon, guild, code review*, design system*, service desk,
    quality, lean, six sigma, safety, first aid, forklift, welding, iso, programmier*,
    softwareentwickl*, datenbank*, daten, datenanalyse, statistik*, test|tests, *sicherheit,
    datenschutz, barrierefrei*, netzwerke, *betrieb, projektmanagement, *schicht, schicht*,
    team|teams, teammeeting, *team, kolleg*, mitarbeit*, azubi*, *azubi|*azubis, praktikant*,
    werkstudent*, *neuling*, neue kolleg*, die neuen, den neuen, kunden, nutzer*, anwender*,
    abteilung*, *abteilung, vertrieb, einkauf, buchhaltung, lager, pflegeteam, übergabe*,
    einarbeitung*, *anleitung*, *handbuch*, *doku*, *vorlage*, *formular*, *liste, prozess*,
    *prozess*, *umstellung, *migration, *einführung, *rollout, *wartung, führung*, moderation*,
    kommunikation, ticket*, störung*, ausfall*, unser|unsere|unserem|unseren|unserer, uns, alle,
    *werkzeug*, skript*, makro*, tabellenkalkul*, programación, datos, base de datos, bases de
    datos, estadística, pruebas, seguridad, ciberseguridad, accesibilidad, nube, redes, gestión
    de proyectos|equipos, equipo|equipos, compañer*, becari*, prácticas, novat*, recién llegad*,
    clientes, usuari*, turno, departamento*, almacén, soporte, atención al cliente, incidencia*,
    traspaso*, procedimiento*, manual de, documentación, plantilla*, formulario*, informes,
    informe, nuestr*, todos, liderazgo, migración, implantación, despliegue, herramienta*,
    código, calidad, oratoria, guardia|guardias, nuevos|nuevas, tickets, programmation, données,
    base de données, statistiques, sécurité, cybersécurité, accessibilité, réseaux, gestion
    de projet, équipe|équipes, collègue*, alternant*, stagiaire*, apprenti*, arrivant*,
    clients, utilisat*, notre|mon|un|le service informatique|client|achats|support, services,
    pôle, entrepôt, procédure*, doc, fiche*, modèle, formulaire*, rapport|rapports, notre, nos,
    tous, management, outil|outils, qualité, astreinte*, refonte, bascule, déploiement,
    migration, intégration, passation, prise de parole, tableur, relances, programação, dados,
    banco de dados, estatística, testes, segurança, acessibilidade, nuvem, gestão de
    projetos|pessoas|projeto, equipe|equipes, time|times, colega*, estagiári*, aprendiz*,
    júnior*, usuári*, setor, setores, suporte, atendimento, procedimento*, manual, manuais,
    documentação, modelo de, formulário*, relatório*, nosso*, nossa*, liderança, ferramenta*,
    qualidade, plantão, incidente*, implantação, migração, libras, novos|novas, chamado*,
    programmazione, dati, statistica, sicurezza, accessibilità, reti, gestione progetti, squadra,
    collegh*, stagist*, tirocinant*, apprendist*, neoassunt*, neolaureat*, junior, alternanza,
    clienti, utenti, reparto|reparti, turno|turni, magazzino, assistenza, sportello, procedur*,
    manuale d, documentazione, modulo|moduli, report, nostr*, tutti, strument*, codice, qualità,
    reperibilità, migrazione, rilascio, avvio, passaggio di consegne, programmeren, gegevens,
    databases, statistiek, testen, beveiliging, toegankelijkheid, netwerken|netwerkbeheer,
    projectmanagement, ploeg, collega*, stagiair*, instromer*, nieuwe collega*, nieuwkomer*,
    klanten, gebruikers, afdeling*, *afdeling, dienst, nachtdienst, magazijn, overdracht,
    handleiding*, documentatie, werkinstructie*, *formulier*, sjabloon, rapport*, onze, ons,
    iedereen, *tool|*tools, kwaliteit, storing*, migratie, uitrol, overstap, invoering,
    verpleging, monteurs, bhv, vca, プログラミング, コード, データ, 統計, テスト, セキュリティ,
    クラウド, ネットワーク, インフラ, エクセル, アクセシビリティ, 機械学習, チーム, 同僚, 後輩,
    新人, 新卒, 若手, 部内, 社内, 部署, 現場, 職場, ユーザー, お客, 顧客, 患者, 利用者,
    電子カルテ, 手順書, マニュアル, ドキュメント, 資料, 障害, 運用, 引き継ぎ, 業務, レビュー,
    リリース, 移行, 導入, 刷新, テンプレ, 報告書, 申請, 台帳, 在庫, シフト, 夜勤, マネジメント,
    リーダー, プロジェクト, ファシリ, 応用情報, 基本情報, 情報処理, 品質, 安全, 設計, 分析,
    勉強会, うち, 全員, みんな, 代码, 编程, 数据, 统计, 测试, 云, 网络, 运维, 架构, 机器学习,
    大模型, 算法, 项目管理, 团队, 同事, 新员工, 实习生, 校招, 应届, 组里, 部门, 我们, 公司内,
    内部, 用户, 客户, 护士, 值班, 故障, 复盘, 交接, 流程, 文档, 手册, 知识库, 规范, 模板, 报表,
    工单, 平台, 发布, 上线, 迁移, 重构, 软考, 架构师, 产品, 需求, 质量, 仓库, 门店, 领导力, 沟通,
    英语, 大家, 全组, 小组,
    """

BARE: Final = """
    short, person, a, an, the, some, one, two, more, my, our, to, at, in, on, it, up, again,
    every, week, month, once, teach, write, speak, coach, mentor, present, attend, go, run, give,
    hold, host, lead, manage, do, take, research, build, automate, document, class, course,
    workshop, talk, talks, session, training, seminar, webinar, conference, meetup, guide, guides,
    tutorial, articles, tool, tools, mentoring, coaching, teaching, writing, speaking, book,
    people, others, somebody, someone, ein, eine, einen, einem, einer, der, die, das, den, zu,
    zum, zur, auf, bei, besuchen, gehen, teilnehmen, geben, halten, leiten, reden, sprechen,
    machen, kurs, vortrag, schulung, konferenz, unterrichten, lehren, coachen, anleiten, un, una,
    uno, el, la, los, las, en, seguir, impartir, dar, hacer, asistir, curso, taller, charla,
    sesión, conferencia, enseñar, escribir, une, le, les, au, aux, suivre, donner, animer, faire,
    participer, assister, cours, atelier, formation, conférence, séance, enseigner, écrire,
    rédiger, um, uma, o, os, as, de, participar, assistir, fazer, oficina, palestra,
    conferência, ensinar, escrever, partecipare, tenere, fare, dare, seguire, corso, laboratorio,
    conferenza, sessione, insegnare, scrivere, alla, allo, al, een, het, volgen, geven, bijwonen,
    houden, doen, cursus, lezing, sessie, conferentie, lesgeven, schrijven, spreken, op,
    ワークショップ, セミナー, 研修, 講座, 勉強会, に, を, で, が, 参加, する, 受ける, 出る, 開く,
    担当, 話す, 書く, 听, 一, 门, 场, 个, 开, 课程, 课, 演讲, 讲座, 工作坊, 培训, 做, 上, 讲,
    """
"""Of these alone a step may consist, with nothing that it is done to: "Give a talk"."""
