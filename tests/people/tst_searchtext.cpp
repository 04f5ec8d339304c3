// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/text/searchtext.h"
#include "models/people/text/transliteration.h"

#include <QElapsedTimer>
#include <QTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class TestSearchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void personIsFoundBy_data();
    void personIsFoundBy();
    void personIsNotFoundBy_data();
    void personIsNotFoundBy();
    void everyBeginningOfTheReadingFinds();
    void everyPartOfTheNameFinds();
    void likeliestReadingComesFirst();
    void readingsOfManyPolyphonesAreLimited();
    void emptyNamesHaveNoText();
    void emptyQueryFindsAll();
    void thingIsFoundBy_data();
    void thingIsFoundBy();
    void numberIsFoundHoweverItIsTyped();
    void phoneIsFoundByAnyEnd_data();
    void phoneIsFoundByAnyEnd();
    void severalPhonesKeepTheirEnds();
    void versionNamesIcu();
    void longTextIsBounded();
    void aHundredThousandNamesStayShort();

private:
    SearchText m_text;
};

void TestSearchText::personIsFoundBy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("latin");
    QTest::addColumn<QString>("query");

    const auto found = [](const QString& name, const QStringList& queries, const QString& latin = {}) {
        for (const QString& query : queries)
            QTest::newRow(qUtf8Printable(name + latin + u" by "_s + query)) << name << latin << query;
    };
    found(u"曾丽"_s,
          {u"曾丽"_s, u"曾"_s, u"丽"_s, u"zengli"_s, u"zeng li"_s, u"ZengLi"_s, u"zl"_s, u"ZL"_s, u"zeng"_s,
           u"lizeng"_s, u"li zeng"_s, u"ceng"_s, u"ｚｌ"_s, u"zēng lì"_s, u"曾li"_s, u"曾 丽"_s, u"曾麗"_s});
    found(u"单雄信"_s, {u"shanxiongxin"_s, u"sxx"_s, u"shan xiong xin"_s});
    found(u"單雄信"_s, {u"shanxiongxin"_s, u"单雄信"_s});
    found(u"解晓东"_s, {u"xiexiaodong"_s, u"xxd"_s});
    found(u"仇英"_s, {u"qiuying"_s, u"qy"_s});
    found(u"查良镛"_s, {u"zhaliangyong"_s, u"zly"_s});
    found(u"翟天临"_s, {u"zhaitianlin"_s, u"ditianlin"_s, u"ztl"_s, u"dtl"_s});
    found(u"朴树"_s, {u"piaoshu"_s, u"ps"_s});
    found(u"区寄"_s, {u"ouji"_s, u"oj"_s});
    found(u"吕布"_s, {u"lvbu"_s, u"lyubu"_s, u"lubu"_s, u"lübu"_s, u"lb"_s, u"LÜ BU"_s, u"lǚ bù"_s});
    found(u"呂布"_s, {u"lvbu"_s, u"吕布"_s});
    found(u"王绿茵"_s, {u"wanglvyin"_s, u"wanglyuyin"_s, u"wangluyin"_s, u"wly"_s});
    found(u"女娲"_s, {u"nvwa"_s, u"nyuwa"_s, u"nuwa"_s});
    found(u"王略"_s, {u"wanglve"_s, u"wanglue"_s, u"wanglyue"_s});
    found(u"盖叫天"_s, {u"gejiaotian"_s, u"gaijiaotian"_s});
    found(u"乐嘉"_s, {u"yuejia"_s, u"lejia"_s});
    found(u"乐乐"_s, {u"lele"_s, u"yuele"_s});
    found(u"尉迟恭"_s, {u"yuchigong"_s, u"yuchi"_s, u"ycg"_s, u"gongyuchi"_s});
    found(u"尉健"_s, {u"weijian"_s});
    found(u"万俟卨"_s, {u"moqixie"_s, u"moqi"_s});
    found(u"长孙无忌"_s, {u"zhangsunwuji"_s, u"zswj"_s});
    found(u"長孫無忌"_s, {u"zhangsunwuji"_s, u"长孙"_s});
    found(u"澹台灭明"_s, {u"tantaimieming"_s, u"ttmm"_s});
    found(u"令狐冲"_s, {u"linghuchong"_s});
    found(u"单于"_s, {u"chanyu"_s, u"shanyu"_s});
    found(u"欧阳修"_s, {u"ouyangxiu"_s, u"xiuouyang"_s, u"ouyang xiu"_s, u"oyx"_s});
    found(u"缪昌期"_s, {u"miaochangqi"_s});
    found(u"宓妃"_s, {u"mifei"_s, u"fufei"_s});
    found(u"冼星海"_s, {u"xianxinghai"_s});
    found(u"覃海洋"_s, {u"qinhaiyang"_s, u"tanhaiyang"_s});
    found(u"员半千"_s, {u"yunbanqian"_s, u"yuan"_s});
    found(u"折德扆"_s, {u"shede"_s});
    found(u"黑明"_s, {u"heming"_s, u"heiming"_s});
    found(u"秘明"_s, {u"biming"_s});
    found(u"那英"_s, {u"naying"_s});
    found(u"种师道"_s, {u"chongshidao"_s});
    found(u"逄先知"_s, {u"pangxianzhi"_s});
    found(u"隗嚣"_s, {u"weixiao"_s, u"kuixiao"_s});
    found(u"郇山"_s, {u"xunshan"_s, u"huanshan"_s});
    found(u"瞿秋白"_s, {u"quqiubai"_s, u"qqb"_s});
    found(u"宁静"_s, {u"ningjing"_s});
    found(u"甯静"_s, {u"ningjing"_s});
    found(u"任正非"_s, {u"renzhengfei"_s});
    found(u"华罗庚"_s, {u"hualuogeng"_s});
    found(u"燕青"_s, {u"yanqing"_s});
    found(u"召公"_s, {u"shaogong"_s});
    found(u"繁钦"_s, {u"poqin"_s});
    found(u"朱棣"_s, {u"zhudi"_s});
    found(u"阚泽"_s, {u"kanze"_s});
    found(u"薄一波"_s, {u"boyibo"_s});
    found(u"柏杨"_s, {u"boyang"_s, u"baiyang"_s});
    found(u"张重"_s, {u"zhangzhong"_s, u"zhangchong"_s});
    found(u"赵晟"_s, {u"zhaosheng"_s, u"zhaocheng"_s});
    found(u"𠮷田"_s, {u"jitian"_s, u"𠮷田"_s});
    found(u"阿凡提·买买提"_s,
          {u"阿凡提买买提"_s, u"阿凡提•买买提"_s, u"阿凡提・买买提"_s, u"阿凡提‧买买提"_s, u"阿凡提∙买买提"_s,
           u"阿凡提⋅买买提"_s, u"阿凡提･买买提"_s, u"阿凡提᛫买买提"_s, u"阿凡提.买买提"_s,
           u"阿凡提．买买提"_s, u"阿凡提 买买提"_s, u"afanti"_s, u"aftmmt"_s, u"maimaiti"_s,
           u"阿凡提。买"_s});
    found(u"Anna Müller"_s,
          {u"muller"_s, u"Mueller"_s, u"MÜLLER"_s, u"Müller, Anna"_s, u"annamuller"_s, u"mulleranna"_s,
           u"am"_s, u"ma"_s, u"anna mul"_s, u"annamueller"_s});
    found(u"Jean-Luc O’Brien"_s,
          {u"jean luc"_s, u"jeanluc"_s, u"Jean-Luc"_s, u"o'brien"_s, u"obrien"_s, u"O´Brien"_s});
    found(u"J.R.R. Tolkien"_s, {u"J.R.R."_s, u"tolkien j.r.r."_s});
    found(u"J. R. R. Tolkien"_s, {u"jrr"_s, u"jrrt"_s, u"tolkienjrr"_s});
    found(u"Łukasz Bjørn Đặng"_s, {u"lukasz"_s, u"bjorn"_s, u"bjoern"_s, u"dang"_s, u"danglukasz"_s});
    found(u"Nguyễn Văn An"_s, {u"nguyen"_s, u"vanannguyen"_s, u"nva"_s});
    found(u"曾丽"_s, {u"alice"_s, u"alicezeng"_s, u"zengalice"_s, u"zl"_s, u"曾丽 alice"_s}, u"Alice Zeng"_s);
    found(u"张三(Sam)"_s, {u"zhangsan"_s, u"sam"_s, u"张三 sam"_s});
}

void TestSearchText::personIsFoundBy()
{
    QFETCH(QString, name);
    QFETCH(QString, latin);
    QFETCH(QString, query);
    const QString text = m_text.searchTextOfName(name, latin);
    const QStringList words = m_text.foldQuery(query);
    QVERIFY(!words.isEmpty());
    QVERIFY2(SearchText::found(text, words), qUtf8Printable(text + u" <- "_s + words.join(u'|')));
}

void TestSearchText::personIsNotFoundBy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("query");
    QTest::newRow("another name") << u"曾丽"_s << u"zhangsan"_s;
    QTest::newRow("another order of characters") << u"曾丽"_s << u"丽曾"_s;
    QTest::newRow("one word that is not there") << u"曾丽"_s << u"zeng hua"_s;
    QTest::newRow("from one form into the next") << u"曾丽"_s << u"zengliz"_s;
    QTest::newRow("a Latin name") << u"Anna Müller"_s << u"anna meier"_s;
}

void TestSearchText::personIsNotFoundBy()
{
    QFETCH(QString, name);
    QFETCH(QString, query);
    QVERIFY(!SearchText::found(m_text.searchTextOfName(name), m_text.foldQuery(query)));
}

void TestSearchText::everyBeginningOfTheReadingFinds()
{
    const QString text = m_text.searchTextOfName(u"尉迟敬德"_s);
    const QString reading = u"yuchijingde"_s;
    for (qsizetype length = 1; length <= reading.size(); ++length)
        QVERIFY(SearchText::found(text, m_text.foldQuery(reading.first(length))));
}

void TestSearchText::everyPartOfTheNameFinds()
{
    const QString name = u"阿卜杜勒·克里木"_s;
    const QString text = m_text.searchTextOfName(name);
    for (qsizetype from = 0; from < name.size(); ++from)
        for (qsizetype length = 1; from + length <= name.size(); ++length)
            QVERIFY(SearchText::found(text, m_text.foldQuery(name.mid(from, length))));
}

void TestSearchText::likeliestReadingComesFirst()
{
    const QList<Reading> readings = m_text.readings().ofPersonName(u"单晓乐"_s);
    QVERIFY(readings.size() >= 4);
    QCOMPARE(readings.first().joined(), u"shanxiaole"_s);
    QCOMPARE(readings.first().givenFirst(), u"xiaoleshan"_s);
    QCOMPARE(readings.first().joinedInitials(), u"sxl"_s);
    const QList<Reading> compound = m_text.readings().ofPersonName(u"尉迟恭"_s);
    QCOMPARE(compound.first().syllables, (QStringList{u"yu"_s, u"chi"_s, u"gong"_s}));
    QCOMPARE(compound.first().surname, 2);
    QVERIFY(m_text.readings().ofPersonName(u"Anna"_s).isEmpty());
    QVERIFY(m_text.readings().ofPersonName(QString()).isEmpty());
}

void TestSearchText::readingsOfManyPolyphonesAreLimited()
{
    const QString name = QString(12, QChar(u'乐'));
    QCOMPARE(m_text.readings().ofPersonName(name).size(), 32);
    QCOMPARE(m_text.readings().ofText(name).size(), 16);
}

void TestSearchText::emptyNamesHaveNoText()
{
    QCOMPARE(m_text.searchTextOfName(QString()), QString());
    QCOMPARE(m_text.searchTextOfName(u"  \t"_s, u"·-'"_s), QString());
    QCOMPARE(m_text.searchTextOf(QString()), QString());
}

void TestSearchText::emptyQueryFindsAll()
{
    for (const QString& query : {QString(), u"   "_s, u"·"_s, u"()"_s}) {
        QVERIFY(m_text.foldQuery(query).isEmpty());
        QVERIFY(SearchText::found(u"zengli"_s, m_text.foldQuery(query)));
    }
}

void TestSearchText::thingIsFoundBy_data()
{
    QTest::addColumn<QString>("thing");
    QTest::addColumn<QString>("query");
    const auto found = [](const QString& thing, const QStringList& queries) {
        for (const QString& query : queries)
            QTest::newRow(qUtf8Printable(thing + u" by "_s + query)) << thing << query;
    };
    found(u"DJI大疆创新"_s,
          {u"dji"_s, u"大疆"_s, u"dajiang"_s, u"djidajiang"_s, u"djcx"_s, u"djidjcx"_s, u"dji 大疆"_s,
           u"DJI大疆"_s, u"ｄｊｉ"_s});
    found(u"厦门大学"_s, {u"xiamendaxue"_s, u"xmdx"_s, u"廈門大學"_s});
    found(u"长春理工大学"_s, {u"changchun"_s, u"cclgdx"_s});
    found(u"成都大学"_s, {u"chengdudaxue"_s});
    found(u"会计学院"_s, {u"kuaijixueyuan"_s});
    found(u"中国银行"_s, {u"zhongguoyinhang"_s});
    found(u"频率计"_s, {u"pinlvji"_s, u"plj"_s});
    found(u"Logic analyser 8-channel"_s, {u"logic 8-ch"_s, u"analyser"_s, u"8channel"_s, u"logicanalyser"_s});
    found(u"Raspberry Pi 4B 开发板"_s,
          {u"raspi"_s.left(4), u"pi4b"_s, u"kaifaban"_s, u"kfb"_s, u"4b 开发"_s});
    found(u"哈尔滨工业大学（深圳）"_s, {u"哈尔滨工业大学(深圳)"_s, u"深圳"_s, u"shenzhen"_s});
    found(u"3号楼"_s, {u"3号楼"_s, u"3haolou"_s, u"３号"_s});
}

void TestSearchText::thingIsFoundBy()
{
    QFETCH(QString, thing);
    QFETCH(QString, query);
    const QString text = m_text.searchTextOf(thing);
    QVERIFY2(SearchText::found(text, m_text.foldQuery(query)), qUtf8Printable(text));
}

void TestSearchText::numberIsFoundHoweverItIsTyped()
{
    const QString text = m_text.searchTextOfNumber(u"SIC-0042"_s);
    for (const QString& query :
         {u"sic-0042"_s, u"SIC0042"_s, u"0042"_s, u"ＳＩＣ－００４２"_s, u"sic 42"_s, u"c-00"_s})
        QVERIFY(SearchText::found(text, m_text.foldQuery(query)));
    QVERIFY(!SearchText::found(text, m_text.foldQuery(u"SIC-0043"_s)));
    const QString mail = m_text.searchTextOfNumber(u"Zeng.Li_1@Example.edu.cn"_s);
    for (const QString& query : {u"zeng.li"_s, u"@example"_s, u"zeng.li_1@example.edu.cn"_s})
        QVERIFY(SearchText::found(mail, m_text.foldQuery(query)));
}

void TestSearchText::phoneIsFoundByAnyEnd_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("query");
    const auto found = [](const QString& phone, const QStringList& queries) {
        for (const QString& query : queries)
            QTest::newRow(qUtf8Printable(phone + u" by "_s + query)) << phone << query;
    };
    found(u"138-0013-8000"_s,
          {u"8000"_s, u"13800138000"_s, u"138 0013 8000"_s, u"+86 138 0013 8000"_s, u"138-0013"_s,
           u"０１３８０００"_s, u"008613800138000"_s, u"+8613800138000"_s});
    found(u"+86 138 0013 8000"_s, {u"8000"_s, u"13800138000"_s, u"+86 138-0013-8000"_s, u"8613800138000"_s});
    found(u"(021) 6289-1234"_s,
          {u"1234"_s, u"62891234"_s, u"021-62891234"_s, u"(021) 6289 1234"_s, u"6289-1234"_s,
           u"+86 21 6289 1234"_s.right(9)});
    found(u"+44 (0)20 7946 0958"_s, {u"0958"_s, u"+442079460958"_s, u"20 7946"_s});
    found(u"１３８００１３８０００"_s, {u"8000"_s});
}

void TestSearchText::phoneIsFoundByAnyEnd()
{
    QFETCH(QString, phone);
    QFETCH(QString, query);
    const QString text = phoneEnds(phone);
    const QStringList words = m_text.foldQuery(query);
    QVERIFY2(SearchText::found(text, words), qUtf8Printable(text + u" <- "_s + words.join(u'|')));
}

void TestSearchText::severalPhonesKeepTheirEnds()
{
    QCOMPARE(phoneEnds(u"138-0013-8000; 021-62891234转801"_s), u"13800138000\n02162891234\n801"_s);
    QCOMPARE(phoneEnds(u"none"_s), QString());
    QCOMPARE(phoneEnds(QString()), QString());
}

void TestSearchText::versionNamesIcu()
{
    QVERIFY(icuVersion().contains(u'.'));
    QVERIFY(SearchText::version().startsWith(icuVersion()));
}

void TestSearchText::longTextIsBounded()
{
    const QString text = m_text.searchTextOf(QString(1'000'000, QChar(u'乐')));
    QVERIFY(text.size() < 20'000);
    QVERIFY(m_text.searchTextOfName(QString(1'000'000, QChar(u'长'))).size() < 600'000);
    QVERIFY(m_text.foldQuery(QString(1'000'000, QChar(u'x'))).join(QString()).size() <= 256);
}

void TestSearchText::aHundredThousandNamesStayShort()
{
    const QString surnames = u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗单解仇查翟朴区曾吕乐"_s;
    const QString given =
        u"伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰晓东子轩宇航梓涵欣怡浩然诗雨嘉琪俊熙乐行长绿"_s;
    SearchText fresh;
    QElapsedTimer timer;
    timer.start();
    qsizetype length = 0;
    for (qsizetype i = 0; i < 100'000; ++i) {
        const QString name = surnames.mid(i % surnames.size(), 1) + given.mid((i / 7) % given.size(), 1)
            + given.mid((i / 53) % given.size(), 1);
        length += fresh.searchTextOfName(name).size();
    }
    const qint64 elapsed = timer.elapsed();
    qInfo("100,000 names read in %lld ms, %lld characters a name", elapsed, length / 100'000);
    // The time is a figure for tests/bench; the size decides how fast the search table is scanned.
    QVERIFY(length / 100'000 < 80);
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
