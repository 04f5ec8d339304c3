// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/text/organizationnames.h"

#include <QTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

enum Id : qint64 {
    Ustc = 1,
    Ecust,
    Ecnu,
    Njupt,
    Sjtu,
    Fudan,
    Peking,
    Northeastern,
    Harbin,
    Xidian,
    Nanjing,
    Nanchang,
    Dji
};

std::vector<KnownOrganization> centre()
{
    return {
        {Ustc, {u"中国科学技术大学"_s, u"University of Science and Technology of China"_s}},
        {Ecust, {u"华东理工大学"_s, u"East China University of Science and Technology"_s, u"华东化工学院"_s}},
        {Ecnu, {u"华东师范大学"_s, u"East China Normal University"_s}},
        {Njupt, {u"南京邮电大学"_s, u"Nanjing University of Posts and Telecommunications"_s}},
        {Sjtu, {u"上海交通大学"_s, u"Shanghai Jiao Tong University"_s, u"SJTU"_s}},
        {Fudan, {u"复旦大学"_s, u"Fudan University"_s}},
        {Peking, {u"北京大学"_s, u"Peking University"_s}},
        {Northeastern, {u"东北大学"_s}},
        {Harbin, {u"哈尔滨工业大学"_s, u"Harbin Institute of Technology"_s}},
        {Xidian, {u"西安电子科技大学"_s, u"Xidian University"_s}},
        {Nanjing, {u"南京大学"_s, u"南大"_s, u"Nanjing University"_s}},
        {Nanchang, {u"南昌大学"_s, u"南大"_s}},
        {Dji, {u"DJI大疆创新科技有限公司"_s}},
    };
}

QString told(const std::vector<OrganizationMatch>& matches)
{
    QString text;
    for (const OrganizationMatch& match : matches)
        text += u"%1 %2 %3\n"_s.arg(match.id).arg(match.score).arg(match.reason);
    return text;
}

} // namespace

class TestOrganizationNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameNameIsCertain_data();
    void sameNameIsCertain();
    void likeNameIsOffered_data();
    void likeNameIsOffered();
    void foreignNameIsNotOffered_data();
    void foreignNameIsNotOffered();
    void confirmedNameIsRemembered();
    void ambiguousBeginningOffersAll();
    void nameOfTwoIsNeverCertain();
    void exactMatchHidesNearOnes();
    void nearIsNeverCertain();
    void offersAreRankedAndLimited();
    void emptyNameMatchesNothing();
    void placeMarksInNamesStayInTheReason();
    void homophonesAreOfferedApart();
    void initialsThatLookGenericAreOffered();
};

void TestOrganizationNames::sameNameIsCertain_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<qint64>("id");
    const auto row = [](const QString& written, qint64 id) {
        QTest::newRow(qUtf8Printable(written)) << written << id;
    };
    row(u"中国科学技术大学"_s, Ustc);
    row(u" 中国 科学技术大学\n"_s, Ustc);
    row(u"中國科學技術大學"_s, Ustc);
    row(u"University of Science and Technology of China"_s, Ustc);
    row(u"UNIVERSITY OF SCIENCE & TECHNOLOGY OF CHINA"_s, Ustc);
    row(u"The University of Science and Technology of China"_s, Ustc);
    row(u"华东化工学院"_s, Ecust);
    row(u"Shanghai Jiaotong University"_s, Sjtu);
    row(u"Shanghai Jiao-Tong University"_s, Sjtu);
    row(u"ｓｊｔｕ"_s, Sjtu);
    row(u"S.J.T.U."_s, Sjtu);
    row(u"dji 大疆创新科技有限公司"_s, Dji);
}

void TestOrganizationNames::sameNameIsCertain()
{
    QFETCH(QString, written);
    QFETCH(qint64, id);
    OrganizationNames names(centre());
    const auto matches = names.matches(written);
    QCOMPARE(matches.size(), 1U);
    QCOMPARE(matches.front().id, id);
    QCOMPARE(matches.front().kind, OrganizationMatch::Exact);
    QCOMPARE(matches.front().score, 1.0);
    QVERIFY(names.certain(written) == id);
}

void TestOrganizationNames::likeNameIsOffered_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<qint64>("id");
    const auto row = [](const QString& written, qint64 id) {
        QTest::newRow(qUtf8Printable(written)) << written << id;
    };
    row(u"中科大"_s, Ustc);
    row(u"USTC"_s, Ustc);
    row(u"Univ. of Sci & Tech of China"_s, Ustc);
    row(u"Univ of Science and Technology, China"_s, Ustc);
    row(u"Universty of Sciense and Technology of China"_s, Ustc);
    row(u"中国科学技木大学"_s, Ustc);
    row(u"中国科学技术大学计算机学院"_s, Ustc);
    row(u"zhongguokexuejishudaxue"_s, Ustc);
    row(u"华东理工"_s, Ecust);
    row(u"华理"_s, Ecust);
    row(u"华东理公大学"_s, Ecust);
    row(u"East China Univ of Sci. and Tech."_s, Ecust);
    row(u"ECUST"_s, Ecust);
    row(u"华东师大"_s, Ecnu);
    row(u"华师大"_s, Ecnu);
    row(u"ECNU"_s, Ecnu);
    row(u"南邮"_s, Njupt);
    row(u"Nanjing Univ. of Posts & Telecom"_s, Njupt);
    row(u"NUPT"_s, Njupt);
    row(u"上海交大"_s, Sjtu);
    row(u"上海交通"_s, Sjtu);
    row(u"Shanghai Jiao Tong Univ"_s, Sjtu);
    row(u"shanghaijiaotongdaxue"_s, Sjtu);
    row(u"复但大学"_s, Fudan);
    row(u"复旦"_s, Fudan);
    row(u"fudan"_s, Fudan);
    row(u"Fudan Univ."_s, Fudan);
    row(u"Fudan Unviersity"_s, Fudan);
    row(u"北大"_s, Peking);
    row(u"哈工大"_s, Harbin);
    row(u"哈尔滨工业大学（深圳）"_s, Harbin);
    row(u"Harbin Inst. of Tech."_s, Harbin);
    row(u"西电"_s, Xidian);
    row(u"西安电子科大"_s, Xidian);
    row(u"大疆创新"_s, Dji);
    row(u"大疆"_s, Dji);
}

void TestOrganizationNames::likeNameIsOffered()
{
    QFETCH(QString, written);
    QFETCH(qint64, id);
    OrganizationNames names(centre());
    const auto matches = names.matches(written);
    QVERIFY2(!matches.empty(), "nothing offered");
    QVERIFY2(matches.front().id == id, qUtf8Printable(told(matches)));
    QCOMPARE(matches.front().kind, OrganizationMatch::Near);
    QVERIFY(matches.front().score < 1.0);
    QVERIFY(matches.front().reason.contains(matches.front().name));
    QVERIFY(!names.certain(written));
}

void TestOrganizationNames::foreignNameIsNotOffered_data()
{
    QTest::addColumn<QString>("written");
    for (const QString& written :
         {u"清华大学"_s, u"Nankai University"_s, u"University"_s, u"大学"_s, u"MIT"_s, u"四川美术学院"_s,
          u"XYZ"_s, u"浙江大学"_s, u"Tsinghua Univ"_s, u"of"_s, u"学"_s, u"a"_s})
        QTest::newRow(qUtf8Printable(written)) << written;
}

void TestOrganizationNames::foreignNameIsNotOffered()
{
    QFETCH(QString, written);
    OrganizationNames names(centre());
    const auto matches = names.matches(written);
    QVERIFY2(matches.empty(), qUtf8Printable(told(matches)));
}

void TestOrganizationNames::confirmedNameIsRemembered()
{
    OrganizationNames names(centre());
    for (const QString& confirmed : {u"中科大"_s, u"USTC"_s}) {
        QVERIFY(!names.certain(confirmed));
        names.add(Ustc, confirmed);
        QVERIFY(names.certain(confirmed) == Ustc);
    }
    QVERIFY(names.certain(u"ustc"_s) == Ustc);
    QCOMPARE(names.matches(u"中科大"_s).front().kind, OrganizationMatch::Exact);
}

void TestOrganizationNames::ambiguousBeginningOffersAll()
{
    OrganizationNames names(centre());
    const auto matches = names.matches(u"华东"_s);
    QCOMPARE(matches.size(), 2U);
    QCOMPARE(matches[0].id, qint64(Ecust));
    QCOMPARE(matches[1].id, qint64(Ecnu));
    QCOMPARE(matches[0].score, matches[1].score);
}

void TestOrganizationNames::nameOfTwoIsNeverCertain()
{
    OrganizationNames names(centre());
    const auto matches = names.matches(u"南大"_s);
    QCOMPARE(matches.size(), 2U);
    QCOMPARE(matches[0].kind, OrganizationMatch::Exact);
    QCOMPARE(matches[1].kind, OrganizationMatch::Exact);
    QVERIFY(!names.certain(u"南大"_s));
}

void TestOrganizationNames::exactMatchHidesNearOnes()
{
    OrganizationNames names(centre());
    QCOMPARE(names.matches(u"南京大学"_s).size(), 1U); // 南京邮电大学 holds its characters too
}

void TestOrganizationNames::nearIsNeverCertain()
{
    OrganizationNames names({{1, {u"University Science Technology China"_s}}});
    const auto matches = names.matches(u"University of Science for Technology in China"_s);
    QCOMPARE(matches.size(), 1U);
    QCOMPARE(matches.front().kind, OrganizationMatch::Near);
    QVERIFY(!names.certain(u"University of Science for Technology in China"_s));
}

void TestOrganizationNames::offersAreRankedAndLimited()
{
    std::vector<KnownOrganization> many;
    for (int i = 0; i < 20; ++i)
        many.push_back({i + 1, {u"华东第%1实验学校"_s.arg(i)}});
    many.push_back({99, {u"华东学校"_s}});
    OrganizationNames names(many);
    const auto matches = names.matches(u"华东"_s, 3);
    QCOMPARE(matches.size(), 3U);
    QCOMPARE(matches[0].id, 99);
    QVERIFY(matches[0].score > matches[1].score);
    QCOMPARE(matches[1].id, 1);
}

void TestOrganizationNames::emptyNameMatchesNothing()
{
    OrganizationNames names({{1, {QString(), u"  "_s, u"···"_s}}, {2, {u"Lab"_s}}});
    for (const QString& empty : {QString(), u" \n"_s, u"--"_s, u"()"_s}) {
        QVERIFY(names.matches(empty).empty());
        QVERIFY(!names.certain(empty));
    }
    QVERIFY(OrganizationNames().matches(u"Lab"_s).empty());
}

void TestOrganizationNames::placeMarksInNamesStayInTheReason()
{
    OrganizationNames names({{1, {u"100%2 Robotics Workshop"_s}}});
    const auto matches = names.matches(u"100%2 Robotic Workshop"_s);
    QCOMPARE(matches.size(), 1U);
    QVERIFY(matches.front().reason.contains(u"“100%2 Robotic Workshop”"_s));
    QVERIFY(matches.front().reason.contains(u"“100%2 Robotics Workshop”"_s));
}

void TestOrganizationNames::homophonesAreOfferedApart()
{
    OrganizationNames names({{1, {u"陕西师范大学"_s}}, {2, {u"山西师范大学"_s}}});
    QVERIFY(names.certain(u"陕西师范大学"_s) == 1);
    QCOMPARE(names.matches(u"shanxishifandaxue"_s).size(), 2U);
    QVERIFY(!names.certain(u"shanxishifandaxue"_s));
}

void TestOrganizationNames::initialsThatLookGenericAreOffered()
{
    OrganizationNames names({{1, {u"University of Information Technology"_s}}, {2, {u"SCE"_s}}});
    QCOMPARE(names.matches(u"UIT"_s).front().id, 1);
    QCOMPARE(names.matches(u"School of Civil Engineering"_s).size(), 1U);
    QCOMPARE(names.matches(u"School of Civil Engineering"_s).front().id, 2);
}

QTEST_GUILESS_MAIN(TestOrganizationNames)
#include "tst_organizationnames.moc"
