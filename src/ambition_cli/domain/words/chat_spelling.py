"""How words are typed in a chat or in dialect, by language: "nimmer" is "nicht mehr".

Every reading that looks for phrases of a language looks for them in the text respelled so; in
another language the same letters may be another word.
"""

import re
from functools import cache, lru_cache
from typing import Final

# In folded letters, one word and what it stands for, with commas between.
_TYPED: Final = {
    "en": """
        iunno idk, idek idk, ion i don t, dnt don t, cnt can t, wnt want, nuthin nothing,
        nothin nothing, sumthin something, somethin something, tryna trying to, finna going to,
        wna wanna, livin living, goin going, doin doing, meself myself, mahself myself,
        anymor anymore, wont won t, aint isn t, u you, ur your, b4 before, tmrw tomorrow,
        tmr tomorrow, tomoz tomorrow, nobodyd nobody would, theyd they would, itd it would,
        everyoned everyone would, whod who would
    """,
    "de": """
        nich nicht, nit nicht, net nicht, ned nicht, nedd nicht, nid nicht, nimmer nicht mehr,
        nimma nicht mehr, nemme nicht mehr, isch ich, ick ich, i ich, ig ich, mog mag,
        wui will, wü will, wil will, hob hab, han hab, woas weiss, woass weiss, wees weiss,
        weess weiss, weis weiss, koa kein, koan keinen, kei kein, keen kein, mi mich, scho schon,
        nix nichts, nüscht nichts, nuescht nichts, gehn gehen, wolln wollen, mim mit dem,
        leem leben, lebn leben, sterm sterben, bock lust, sin sind, is ist, ham haben
    """,
    "fr": """
        jveux je veux, jveu je veux, veu veux, jsuis je suis, jsui je suis, chui je suis,
        chuis je suis, jpeux je peux, jpeu je peux, jsais je sais, jsai je sais,
        chais je sais, jai j ai, jme je me, jen j en, pu plus, pus plus, pa pas, tt tout,
        pk pourquoi, pkoi pourquoi, bcp beaucoup, ms mais, pr pour, dla de la,
        jvois je vois, jpense je pense, jvais je vais, jdois je dois, jveut je veux, boutte bout,
        oq que, qd quand, g j ai, jtiens je tiens, jdors je dors, jarrive j arrive, psq parce que
    """,
    "es": """
        kiero quiero, qiero quiero, qero quiero, ke que, xq porque, pq porque,
        porq porque, xke porque, x por, toy estoy, pa para, d de, kien quien, ase hace, aser hacer,
        stoy estoy, ta esta, bivir vivir, bida vida, xa para, tb tambien, tmb tambien,
        asta hasta, xfa por favor, muxo mucho
    """,
    "pt": """
        qro quero, kero quero, naum nao, n nao, num nao, nun nao, to estou, tou estou,
        tava estava, ta esta, pq porque, mt muito, mto muito, td tudo, msm mesmo,
        ngm ninguem, vc voce, hj hoje, pra para, pro para o, aguent aguento, qdo quando,
        tbm tambem, eh e, sla sei la, dps depois
    """,
    "it": """
        nn non, k che, ke che, x per, xke perche, xche perche, sn sono, tt tutto, tutt tutto,
        cmq comunque, nnt niente, qlc qualcosa, vojo voglio, nun non, qnd quando, nessun nessuno,
        anke anche
    """,
    "nl": """
        nie niet, ni niet, nt niet, mr meer, gn geen, k ik, kheb ik heb, kwil ik wil, kben ik ben,
        idd inderdaad, ff even, nimeer niet meer, niemeer niet meer, leve leven, mn mijn, zn zijn,
        eig eigenlijk, wss waarschijnlijk, iig in ieder geval
    """,
}

_TYPED_LATER: Final = {"es": "q que, k que", "pt": "q que"}
"""What stands for a word only where another came before: "q me asciendan" is left as it is."""


@lru_cache(500)  # it is looked through for many lists of its language
def respelled(folded: str, language: str) -> str:
    """Return a folded text with what is typed as in a chat spelled out, as in one language.

    Chinese is put into simplified characters, in which its phrases are written.
    """
    if language == "zh":
        return folded.translate(_SIMPLIFIED)
    words, later = _words(language), _later_words(language)
    if not words:
        return folded

    def spelled(word: re.Match[str]) -> str:
        inside = later.get(word[0]) if word.start() else None
        return inside or words.get(word[0], word[0])

    return _WORD.sub(spelled, folded)


_WORD = re.compile(r"\w+")


@cache
def _words(language: str) -> dict[str, str]:
    return _entries(_TYPED.get(language, ""))


@cache
def _later_words(language: str) -> dict[str, str]:
    return _entries(_TYPED_LATER.get(language, ""))


def _entries(listed: str) -> dict[str, str]:
    entries = filter(None, (one.split() for one in listed.split(",")))
    return {typed: " ".join(meant) for typed, *meant in entries}


# Traditional characters and the simplified ones for them, of those that phrases are made of.
_SIMPLIFIED: Final = str.maketrans(
    (
        "個這麼說話會來時為對國過還開關間問題點線經樣現發見覺應該讓給與從後裡裏邊幾歲張場"
        "業務團隊機構產專員報導總長門車買賣錢錯號碼電腦醫藥護學習書寫讀課記語詞議認識試驗"
        "證據頭臉體聽聲親愛戀懷戰爭亂條極榮環興奮勞動無盡滅災熱煩爛獨狀類飯餓館養馬騎駕駛"
        "鬆緊網級約紅細終結續絕統維綁縮織繼罷職聯臨臺舊舉艙蟲術補裝規視計訂討訓託許設訪註"
        "評詢詳誠誤請調談論諮謝譯變負財責貪貧貨貸費資賠賴賺購贏趕跡踐軟較輕輛輪輸轉辦農進"
        "遊運達違遠適選遺鄰醜釋鐘鐵鎖閉闆陣陰陳陸階際難雙離雲靈靜頂項順須預領頻顆願顧顯風"
        "飛餘驚骯鬥鬧魚鳥麵黃齊齒龍噁嘔癢撐擔擠擺擾攔殺殘殼氣決沒況淚淺減測準滿漸潔濕灣憂"
        "慮慣憤懶懼戶掛採掃換揮損搶敗數斷於昇暈曉樂樓標橋權歡歸殞燒燈營爺爾牆獎獻瑪療瘋監"
        "盤盧眾睏睜瞭矚確礙禮禍種稱積窮競筆節範築簡糧紀純紙組絲緒緣緩編縱繞臟膽勝腫著藝蘭"
        "處虛衛衝複觸講貼鏡鍵錄鑽閒閱隨隱雖雜霧韓騙髮鹽齡齣喪單嚴嚇圍圖園圓執壓壞夢夠奪媽"
        "孫寧寬寶將屆屬崗島師帶幫幹庫廁廚廢廣彈強彙徑徹恆恥悅悶惡惱慘憑戲兒溫剛麗冊劇劃區"
        "厲參嗎嘗噴墳墜夾婦宮層屍屢幣廠彎復徵懸拋捨掙搖撲擊斃斬暫東柵桿棄棧檢櫃欄殯毀溝滯"
        "濃濟瀕煉牽犧狹獲當疊痙癱瞞磚穩窩竄簽籃糾縫繩繳聳膚臥莊葉蓋蕩虧襯觀診誌誘諷謊謹豬"
        "賬賤躍軌載輩辭遞遲邏郵鄉鈴銀鋪鋼鍋鎮鏈閃閣闊雞頁頓頸顫飄駐騷驅髒鬱鳴麥黨檔嗚囑墮"
        "獄癒謀賭贖遙顛飲誰連聞們漲撥響攢剎禱羨憊攪繃"
    ),
    (
        "个这么说话会来时为对国过还开关间问题点线经样现发见觉应该让给与从后里里边几岁张场"
        "业务团队机构产专员报导总长门车买卖钱错号码电脑医药护学习书写读课记语词议认识试验"
        "证据头脸体听声亲爱恋怀战争乱条极荣环兴奋劳动无尽灭灾热烦烂独状类饭饿馆养马骑驾驶"
        "松紧网级约红细终结续绝统维绑缩织继罢职联临台旧举舱虫术补装规视计订讨训托许设访注"
        "评询详诚误请调谈论咨谢译变负财责贪贫货贷费资赔赖赚购赢赶迹践软较轻辆轮输转办农进"
        "游运达违远适选遗邻丑释钟铁锁闭板阵阴陈陆阶际难双离云灵静顶项顺须预领频颗愿顾显风"
        "飞余惊肮斗闹鱼鸟面黄齐齿龙恶呕痒撑担挤摆扰拦杀残壳气决没况泪浅减测准满渐洁湿湾忧"
        "虑惯愤懒惧户挂采扫换挥损抢败数断于升晕晓乐楼标桥权欢归殒烧灯营爷尔墙奖献玛疗疯监"
        "盘卢众困睁了瞩确碍礼祸种称积穷竞笔节范筑简粮纪纯纸组丝绪缘缓编纵绕脏胆胜肿着艺兰"
        "处虚卫冲复触讲贴镜键录钻闲阅随隐虽杂雾韩骗发盐龄出丧单严吓围图园圆执压坏梦够夺妈"
        "孙宁宽宝将届属岗岛师带帮干库厕厨废广弹强汇径彻恒耻悦闷恶恼惨凭戏儿温刚丽册剧划区"
        "厉参吗尝喷坟坠夹妇宫层尸屡币厂弯复征悬抛舍挣摇扑击毙斩暂东栅杆弃栈检柜栏殡毁沟滞"
        "浓济濒炼牵牺狭获当叠痉瘫瞒砖稳窝窜签篮纠缝绳缴耸肤卧庄叶盖荡亏衬观诊志诱讽谎谨猪"
        "账贱跃轨载辈辞递迟逻邮乡铃银铺钢锅镇链闪阁阔鸡页顿颈颤飘驻骚驱脏郁鸣麦党档呜嘱堕"
        "狱愈谋赌赎遥颠饮谁连闻们涨拨响攒刹祷羡惫搅绷"
    ),
)
