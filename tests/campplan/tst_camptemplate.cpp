// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/campplan/templatetaking.h"
#include "tests/camps/campcentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

/// JSON without a backslash at each quote.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

/// A camp handed to another centre: what goes along, what never does, and files that cannot be used.
class TestCampTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_from = std::make_unique<CampCentre>();
        m_to = std::make_unique<CampCentre>();
        fill();
    }

    void anotherCentreMakesTheSameCampOnItsOwnDays()
    {
        const auto source = CampTemplate::read(written({}), u"x"_s);
        QVERIFY2(source.ok(), source ? "" : qPrintable(source.error().sentence));
        const auto camp = taken(*source, {.firstDay = QDate(2027, 7, 5)});
        QVERIFY2(camp.ok(), camp ? "" : qPrintable(camp.error().sentence));
        const Contents before = contentsOf(m_to->store());
        VERIFY_DONE(m_to->store().perform(camp->action));
        QCOMPARE(text("SELECT starts_on||' '||ends_on||' '||state FROM activity WHERE id=?", camp->activity),
                 u"2027-07-05 2027-07-08 draft"_s);
        QCOMPARE(text("SELECT starts||' '||title FROM session WHERE activity=?", camp->activity),
                 u"2027-07-06T09:00 Attention"_s);
        QCOMPARE(text("SELECT from_day FROM camp_phase WHERE activity=?", camp->activity), u"2027-07-05"_s);
        QCOMPARE(
            text("SELECT q.text FROM selection_criterion AS c JOIN question AS q ON q.id=c.question WHERE "
                 "c.activity=?",
                 camp->activity),
            u"GPA"_s);
        QCOMPARE(text("SELECT c.name FROM rubric_criterion AS c JOIN judging_round AS r ON "
                      "r.id=c.judging_round WHERE "
                      "r.activity=?",
                      camp->activity),
                 u"Idea"_s);
        QCOMPARE(text("SELECT m.name||' '||c.name FROM kit_item AS k JOIN model AS m ON m.id=k.model JOIN "
                      "category AS "
                      "c ON c.id=m.category WHERE k.activity=?",
                      camp->activity),
                 u"Atlas 200 Boards"_s);
        VERIFY_DONE(m_to->store().undo());
        QCOMPARE(contentsOf(m_to->store()), before);
    }

    void nobodyAndNoIdStandsInIt()
    {
        m_from->participant(u"林小雨"_s);
        const QByteArray bytes = written({.hosts = true});
        QVERIFY(!bytes.contains("林小雨"));
        QVERIFY(!bytes.contains(QByteArray::number(m_from->camp)));
        QVERIFY(!bytes.contains("2026-08"));
    }

    void aTextThatNamesAPersonIsLeftOutAndSaid()
    {
        m_from->person(u"林小雨"_s);
        m_from->add(u"question"_s,
                    {{u"activity"_s, m_from->camp},
                     {u"kind"_s, u"text"_s},
                     {u"text"_s, u"认识林小雨老师吗"_s},
                     {u"place_in_order"_s, 2}});
        const auto made = writeCampTemplate(m_from->store().reader(), m_from->camp, {});
        QVERIFY(made.ok());
        QVERIFY(!made->bytes.contains("林小雨"));
        QCOMPARE(made->remarks.size(), qsizetype(1));
    }

    void organizationsAreNamedOnlyWhereTheyAreTicked()
    {
        m_from->add(
            u"activity_host"_s,
            {{u"activity"_s, m_from->camp}, {u"organization"_s, m_from->river}, {u"place_in_order"_s, 1}});
        QVERIFY(!written({}).contains("River University"));
        QVERIFY(written({.hosts = true}).contains("River University"));
    }

    void whatIsThereAlreadyIsTakenAsItIs()
    {
        const auto source = CampTemplate::read(written({}), u"x"_s);
        const qint64 model = m_to->add(u"model"_s, {{u"name"_s, u"atlas 200"_s}});
        const auto camp = taken(*source, {.firstDay = QDate(2027, 7, 5)});
        QVERIFY(camp.ok());
        QVERIFY(camp->unknown.isEmpty());
        VERIFY_DONE(m_to->store().perform(camp->action));
        QCOMPARE(text("SELECT model FROM kit_item WHERE activity=?", camp->activity), QString::number(model));
    }

    void anUnknownModelIsLeftOutWhereItIsNotWanted()
    {
        const auto source = CampTemplate::read(written({}), u"x"_s);
        const auto asked = taken(*source, {.firstDay = QDate(2027, 7, 5)});
        QVERIFY(asked.ok());
        QCOMPARE(asked->unknown.size(), qsizetype(1));
        const auto camp =
            taken(*source, {.firstDay = QDate(2027, 7, 5), .leftOut = {asked->unknown.constFirst().key}});
        QVERIFY(camp.ok());
        VERIFY_DONE(m_to->store().perform(camp->action));
        QCOMPARE(text("SELECT count(*) FROM kit_item WHERE activity=?", camp->activity), u"0"_s);
        QCOMPARE(text("SELECT count(*) FROM model WHERE id<>?", 0), u"0"_s);
    }

    void aCampWithoutAFirstDayIsRefused()
    {
        const auto source = CampTemplate::read(written({}), u"x"_s);
        const auto camp = taken(*source, {});
        QVERIFY(!camp.ok());
        QCOMPARE(camp.error().code, ErrorCode::Usage);
    }

    void unusableFilesAreExplained_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << u"no template"_s;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n") << u"no template"_s;
        QTest::newRow("other JSON") << json("{'a':1}") << u"no template"_s;
        QTest::newRow("cut off") << json("{'format':'kitcamp-plan','version':1,'camp':{'na") << u"damaged"_s;
        QTest::newRow("newer") << json("{'format':'kitcamp-plan','version':99,'camp':{'name':'x'}}")
                               << u"newer"_s;
        QTest::newRow("no name") << json("{'format':'kitcamp-plan','version':1,'camp':{}}") << u"damaged"_s;
        QTest::newRow("a list of numbers")
            << json("{'format':'kitcamp-plan','version':1,'camp':{'name':'x'},'phases':[1]}") << u"damaged"_s;
        QTest::newRow("no list") << json(
            "{'format':'kitcamp-plan','version':1,'camp':{'name':'x'},'questions':{}}")
                                 << u"damaged"_s;
        QTest::newRow("endless") << json(
            "{'format':'kitcamp-plan','version':1,'camp':{'name':'x','days':100000}}")
                                 << u"damaged"_s;
    }

    void unusableFilesAreExplained()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, word);
        const auto source = CampTemplate::read(bytes, u"summer.kitcamp-plan"_s);
        QVERIFY(!source.ok());
        QVERIFY2(source.error().sentence.contains(word), qPrintable(source.error().sentence));
        QVERIFY(source.error().sentence.startsWith(u"summer.kitcamp-plan"_s));
    }

    void aKindThatNobodyKnowsIsRefusedByTheStore()
    {
        const auto source = CampTemplate::read(json("{'format':'kitcamp-plan','version':1,'camp':{'name':'x'}"
                                                    ",'questions':[{'kind':'telepathy','text':'?'}]}"),
                                               u"x"_s);
        QVERIFY(source.ok());
        const auto camp = taken(*source, {.firstDay = QDate(2027, 7, 5)});
        QVERIFY(camp.ok());
        const Contents before = contentsOf(m_to->store());
        QVERIFY(!m_to->store().perform(camp->action).ok());
        QCOMPARE(contentsOf(m_to->store()), before);
    }

    void aTemplateOfATemplateIsTheSame()
    {
        const QByteArray first = written({});
        const auto source = CampTemplate::read(first, u"x"_s);
        const auto camp = taken(*source, {.firstDay = QDate(2027, 7, 5)});
        QVERIFY(camp.ok());
        VERIFY_DONE(m_to->store().perform(camp->action));
        const auto second = writeCampTemplate(m_to->store().reader(), camp->activity, {});
        QVERIFY(second.ok());
        QCOMPARE(second->bytes, first);
    }

private:
    QByteArray written(const TemplateChoice& choice)
    {
        const auto made = writeCampTemplate(m_from->store().reader(), m_from->camp, choice);
        return made ? made->bytes : made.error().sentence.toUtf8();
    }
    Result<PreparedCamp> taken(const CampTemplate& source, const TakeWish& wish)
    {
        return campFromTemplate(m_to->store().reader(), m_to->store().ids(), source, wish);
    }
    QString text(const char* sql, qint64 value)
    {
        const auto found = m_to->store().reader().text(sql, value);
        return found ? found->value_or(u"(none)"_s) : found.error().detail;
    }
    void fill()
    {
        const qint64 camp = m_from->camp;
        VERIFY_DONE(m_from->store().perform(EditRecords{
            u"activity"_s, {camp}, {{"starts_on"_L1, "2026-08-17"_L1}, {"ends_on"_L1, "2026-08-20"_L1}}}));
        const auto add = [&](const QString& table, QJsonObject values) {
            values.insert("activity"_L1, camp);
            return m_from->add(table, values);
        };
        add(u"session"_s,
            {{u"starts"_s, u"2026-08-18T09:00"_s}, {u"minutes"_s, 100}, {u"title"_s, u"Attention"_s}});
        add(u"camp_phase"_s,
            {{u"kind"_s, u"theory"_s},
             {u"place_in_order"_s, 1},
             {u"from_day"_s, u"2026-08-17"_s},
             {u"until_day"_s, u"2026-08-18"_s}});
        add(u"camp_quota"_s, {{u"kind"_s, u"organization"_s}, {u"most"_s, 8}});
        const qint64 question =
            add(u"question"_s, {{u"kind"_s, u"number"_s}, {u"text"_s, u"GPA"_s}, {u"place_in_order"_s, 1}});
        add(u"selection_criterion"_s,
            {{u"name"_s, u"Grades"_s}, {u"place_in_order"_s, 1}, {u"question"_s, question}});
        const qint64 round = add(u"judging_round"_s, {{u"name"_s, u"Final"_s}, {u"place_in_order"_s, 1}});
        m_from->add(u"rubric_criterion"_s,
                    {{u"judging_round"_s, round}, {u"name"_s, u"Idea"_s}, {u"place_in_order"_s, 1}});
        const qint64 boards = m_from->add(u"category"_s, {{u"name"_s, u"Boards"_s}});
        const qint64 model = m_from->add(u"model"_s, {{u"name"_s, u"Atlas 200"_s}, {u"category"_s, boards}});
        add(u"kit_item"_s, {{u"model"_s, model}, {u"count"_s, 2}});
    }

    std::unique_ptr<CampCentre> m_from;
    std::unique_ptr<CampCentre> m_to;
};

QTEST_MAIN(TestCampTemplate)
#include "tst_camptemplate.moc"
