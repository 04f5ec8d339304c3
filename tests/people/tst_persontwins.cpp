// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/organizationtwins.h"
#include "models/people/people.h"
#include "models/people/persontwins.h"
#include "tests/people/centrefile.h"

#include <QElapsedTimer>
#include <QTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Who seems to have been entered twice: the same name in any writing, and something else that speaks for it.
class TestPersonTwins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file =
            std::make_unique<CentreFile>(std::initializer_list<CentreFile::Registration>{registerPeople});
        m_ustc = m_file->add("organization", {{u"name"_s, u"中国科学技术大学"_s}});
    }

    void namesAreTheSameInAnyWriting_data();
    void namesAreTheSameInAnyWriting();
    void nameAloneIsNotEnough();
    void sharedFactsSpeakForIt_data();
    void sharedFactsSpeakForIt();
    void differentStudentsOfOneUniversityAreTwo();
    void sameNumberUnderAnotherWritingIsFound();
    void strongestEvidenceComesFirst();
    void suspectsHoldEveryTwin();
    void organizationsAreAlike_data();
    void organizationsAreAlike();
    void oneAmongAHundredThousandIsFoundAtOnce();

private:
    qint64 person(const QString& name, QJsonObject more = {})
    {
        more.insert(u"name"_s, name);
        return m_file->add("person", more);
    }
    QList<qint64> twins(qint64 id)
    {
        const auto found = m_file->domain().recordTypes.find(u"person"_s)->twins(m_file->rows(), id);
        if (!found)
            qFatal("%s", qPrintable(found.error().sentence + found.error().detail));
        return *found;
    }

    std::unique_ptr<CentreFile> m_file;
    qint64 m_ustc = 0;
};

void TestPersonTwins::namesAreTheSameInAnyWriting_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const QString& one, const QString& other, bool same) {
        QTest::newRow(qUtf8Printable(one + u" / "_s + other)) << one << other << same;
    };
    row(u"李娜"_s, u"李娜"_s, true);
    row(u"李 娜"_s, u"李娜"_s, true);
    row(u"張偉"_s, u"张伟"_s, true);
    row(u"李娜"_s, u"Li Na"_s, true);
    row(u"李娜"_s, u"Na Li"_s, true);
    row(u"Na LI"_s, u"Li, Na"_s, true);
    row(u"Xiaoming Zhang"_s, u"张小明"_s, true);
    row(u"Zhang Xiao Ming"_s, u"张小明"_s, true);
    row(u"欧阳修"_s, u"Xiu Ouyang"_s, true);
    row(u"Anna Müller"_s, u"Müller Anna"_s, true);
    row(u"Ｌｉ Ｎａ"_s, u"li na"_s, true);
    row(u"李娜"_s, u"李那"_s, false); // sounds alike, another name
    row(u"李娜"_s, u"Wang Na"_s, false);
    row(u"Anna Berg"_s, u"Anne Berg"_s, false);
}

void TestPersonTwins::namesAreTheSameInAnyWriting()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    PersonNames names;
    QCOMPARE(names.key(one, {}).isSameAs(names.key(other, {})), same);
    QCOMPARE(names.key(other, {}).isSameAs(names.key(one, {})), same);
}

void TestPersonTwins::nameAloneIsNotEnough()
{
    const qint64 one = person(u"张伟"_s);
    person(u"张伟"_s, {{u"phone"_s, u"13800001111"_s}});
    person(u"张伟"_s, {{u"organization"_s, idText(m_ustc)}});
    QCOMPARE(twins(one), QList<qint64>());
    QCOMPARE(twins(4711), QList<qint64>());
}

void TestPersonTwins::sharedFactsSpeakForIt_data()
{
    QTest::addColumn<QJsonObject>("one");
    QTest::addColumn<QJsonObject>("other");
    QTest::addColumn<bool>("found");
    const auto row = [](const char* name, const QJsonObject& one, const QJsonObject& other, bool found) {
        QTest::newRow(name) << one << other << found;
    };
    const auto phone = [](const QString& number) { return QJsonObject{{u"phone"_s, number}}; };
    row("phone, spaced", phone(u"138 0000 1111"_s), phone(u"+86-13800001111"_s), true);
    row("landline with area code", phone(u"0551-63601234"_s), phone(u"63601234"_s), true);
    row("one of two phones", phone(u"13800001111, 63601234"_s), phone(u"63601234"_s), true);
    row("another phone", phone(u"13800001111"_s), phone(u"13800002222"_s), false);
    row("an extension", phone(u"1234"_s), phone(u"1234"_s), false);
    row("mail, other case", {{u"mail"_s, u"Li@ustc.edu.cn"_s}}, {{u"mail"_s, u"li@ustc.edu.cn"_s}}, true);
    row("no mail", {{u"mail"_s, QString()}}, {{u"mail"_s, QString()}}, false);
}

void TestPersonTwins::sharedFactsSpeakForIt()
{
    QFETCH(QJsonObject, one);
    QFETCH(QJsonObject, other);
    QFETCH(bool, found);
    const qint64 a = person(u"李娜"_s, one);
    const qint64 b = person(u"李娜"_s, other);
    QCOMPARE(twins(a), found ? QList<qint64>{b} : QList<qint64>());
    QCOMPARE(twins(b), found ? QList<qint64>{a} : QList<qint64>());
}

void TestPersonTwins::differentStudentsOfOneUniversityAreTwo()
{
    const QJsonObject here{{u"organization"_s, idText(m_ustc)}};
    const qint64 one = person(u"张伟"_s, here);
    const qint64 other = person(u"张伟"_s, here);
    QCOMPARE(twins(one), QList<qint64>{other});
    const auto number = [&](qint64 owner, const QString& value) {
        m_file->add("person_number",
                    {{u"person"_s, idText(owner)}, {u"kind"_s, u"student"_s}, {u"value"_s, value}});
    };
    number(one, u"PB001"_s);
    QCOMPARE(twins(one), QList<qint64>{other});
    number(other, u"PB002"_s);
    QCOMPARE(twins(one), QList<qint64>());
    const qint64 woman = person(u"张伟"_s, {{u"organization"_s, idText(m_ustc)}, {u"gender"_s, u"f"_s}});
    const qint64 man = person(u"张伟"_s, {{u"organization"_s, idText(m_ustc)}, {u"gender"_s, u"m"_s}});
    QVERIFY(!twins(woman).contains(man));
}

void TestPersonTwins::sameNumberUnderAnotherWritingIsFound()
{
    const qint64 chinese = person(u"李娜"_s);
    const qint64 latin = person(u"NA LI"_s, {{u"archived"_s, u"1"_s}});
    for (const qint64 owner : {chinese, latin})
        m_file->add("person_number",
                    {{u"person"_s, idText(owner)}, {u"kind"_s, u"card"_s}, {u"value"_s, u"0412345678"_s}});
    QCOMPARE(twins(latin), QList<qint64>{chinese});
    QCOMPARE(twins(chinese), QList<qint64>{latin});
}

void TestPersonTwins::strongestEvidenceComesFirst()
{
    const QJsonObject all{{u"organization"_s, idText(m_ustc)},
                          {u"phone"_s, u"13800001111"_s},
                          {u"mail"_s, u"li@ustc.edu.cn"_s}};
    const qint64 weak = person(u"李娜"_s, {{u"organization"_s, idText(m_ustc)}});
    const qint64 one = person(u"李娜"_s, all);
    const qint64 strong = person(u"Li Na"_s, all);
    QCOMPARE(twins(one), (QList<qint64>{strong, weak}));
}

void TestPersonTwins::suspectsHoldEveryTwin()
{
    const QJsonObject phone{{u"phone"_s, u"13800001111"_s}};
    const QList<qint64> twinsOfAll{
        person(u"李娜"_s, phone), person(u"Na Li"_s, phone),
        person(u"張小明"_s, {{u"organization"_s, idText(m_ustc)}}),
        person(u"Xiaoming Zhang"_s, {{u"organization"_s, idText(m_ustc)}, {u"archived"_s, u"1"_s}})};
    person(u"王五"_s, phone);
    qsizetype read = 0;
    const auto suspects = PersonTwins::suspects(m_file->rows(), [&](qsizetype done) {
        read = done;
        return true;
    });
    QVERIFY(suspects.ok());
    QCOMPARE(*suspects, twinsOfAll);
    QCOMPARE(read, 5);
    const auto cancelled = PersonTwins::suspects(m_file->rows(), [](qsizetype) { return false; });
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
}

void TestPersonTwins::organizationsAreAlike_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("alike");
    QTest::newRow("shortened words") << u"University of Leeds"_s << u"Univ. of Leeds"_s << true;
    QTest::newRow("typing error") << u"Shenzhen Robotics Company"_s << u"Shenzen Robotics Company"_s << true;
    QTest::newRow("numbered schools")
        << u"Hefei Middle School No 1"_s << u"Hefei Middle School No 8"_s << false;
    QTest::newRow("its school") << u"中国科学技术大学"_s << u"中国科学技术大学附属中学"_s << false;
    QTest::newRow("others") << u"复旦大学"_s << u"同济大学"_s << false;
}

void TestPersonTwins::organizationsAreAlike()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, alike);
    m_file = std::make_unique<CentreFile>(std::initializer_list<CentreFile::Registration>{registerPeople});
    const qint64 a = m_file->add("organization", {{u"name"_s, one}});
    const qint64 b = m_file->add("organization", {{u"name"_s, u"另一所"_s}, {u"name_en"_s, other}});
    OrganizationTwins organizations;
    QCOMPARE(organizations.of(m_file->rows(), a).value(), alike ? QList<qint64>{b} : QList<qint64>());
    QCOMPARE(organizations.of(m_file->rows(), b).value(), alike ? QList<qint64>{a} : QList<qint64>());
}

/// No timed test: the figure is printed, and only what is out of all proportion fails.
void TestPersonTwins::oneAmongAHundredThousandIsFoundAtOnce()
{
    constexpr int persons = 100000;
    const QString surnames = u"王李张刘陈杨赵黄周吴"_s;
    const QString given = u"伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂鑫浩宇子涵睿"_s;
    RecordBatch batch{.purpose = u"import"_s, .title = u"students"_s, .table = u"person"_s};
    qint64 first = 0;
    for (int i = 0; i < persons; ++i) {
        const qint64 id = m_file->store().ids().nextValue();
        first = first ? first : id;
        const QString name = QString(surnames[i % 10]) + given[i / 10 % 28] + given[i / 280 % 28];
        batch.add(u"person"_s, id,
                  {{u"name"_s, name},
                   {u"organization"_s, idText(m_ustc)},
                   {u"phone"_s, QString::number(13000000000 + i * 7919LL)}});
        batch.add(u"person_number"_s, m_file->store().ids().nextValue(),
                  {{u"person"_s, idText(id)},
                   {u"kind"_s, u"student"_s},
                   {u"value"_s, u"PB%1"_s.arg(i, 8, 10, QChar(u'0'))}});
    }
    const auto imported = m_file->store().perform(batch);
    QVERIFY2(imported.ok(), imported ? "" : qPrintable(imported.error().sentence + imported.error().detail));
    const qint64 twin = person(u"王伟伟"_s, {{u"phone"_s, u"13000000000"_s}});
    QVERIFY(twins(twin).contains(first)); // loads the readings of ICU, once
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10; ++i)
        QCOMPARE(twins(twin), QList<qint64>{first});
    qInfo("twins of one among %d: %.2f ms", persons, double(timer.nsecsElapsed()) / 10e6);
    const qint64 latin = person(u"Weiwei WANG"_s, {{u"phone"_s, u"13000000000"_s}});
    timer.start();
    for (int i = 0; i < 10; ++i)
        QVERIFY(twins(latin).contains(first));
    qInfo("twins of a Latin name among %d: %.2f ms", persons, double(timer.nsecsElapsed()) / 10e6);
    timer.start();
    const auto suspects = PersonTwins::suspects(m_file->rows(), [](qsizetype) { return true; });
    qInfo("suspects among %d: %lld ms, %lld of them", persons, static_cast<long long>(timer.elapsed()),
          static_cast<long long>(suspects->size()));
    QVERIFY(suspects->contains(twin));
    QVERIFY(suspects->size() < 100);
    QVERIFY(timer.elapsed() < 60000);
}

QTEST_GUILESS_MAIN(TestPersonTwins)
#include "tst_persontwins.moc"
