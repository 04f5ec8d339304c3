// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/finder.h"
#include "models/people/personerasure.h"
#include "models/store/migrations.h"
#include "tests/camps/campcentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// The tables of figures and contests as records: described whole, named, and never in a state that makes no
/// sense.
class TestHonoursRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_centre = std::make_unique<CampCentre>(); }

    void everyColumnIsAField();
    void everyChoiceIsAllowedByItsTable();
    void everyRowHasAName();
    void daysAreDays();
    void birthdayIsAskedAndErasureIsNot();
    void resultStaysWithinItsContest();
    void resultKeepsToTheFullMarks();
    void closedRoundKeepsItsResults();
    void closedRoundLosesNothing();
    void undoDoesNotReachIntoAClosedRound();
    void whatIsErasedLeavesClosedRoundsToo();
    void erasedPersonGetsNoResultInAClosedRound();
    void awardsAreFoundByWhoHoldsThem();

private:
    [[nodiscard]] CampCentre& centre() { return *m_centre; }
    [[nodiscard]] static QStringList tables()
    {
        for (const Migration& migration : allMigrations()) {
            if (migration.syncedTables.contains(u"contest_round"_s))
                return migration.syncedTables;
        }
        return {};
    }
    qint64 round(const QJsonObject& more = {})
    {
        QJsonObject values = more;
        values.insert(u"activity"_s, centre().camp);
        values.insert(u"place_in_order"_s, 1);
        values.insert(u"name"_s, u"Final"_s);
        return centre().add(u"contest_round"_s, values);
    }

    std::unique_ptr<CampCentre> m_centre;
};

void TestHonoursRecords::everyColumnIsAField()
{
    QCOMPARE(tables().size(), qsizetype(7));
    for (const QString& table : tables()) {
        const RecordType* type = centre().store().domain().recordTypes.find(table);
        QVERIFY2(type, qPrintable(table));
        QStringList columns;
        VERIFY_DONE(centre().store().reader().each(
            "SELECT name FROM pragma_table_info(?) WHERE name<>'id' ORDER BY name",
            [&](const Statement& row) { columns << row.text(0); }, table));
        QStringList fields;
        for (const FieldDescription& field : type->fields)
            fields << field.column;
        for (const DerivedColumn& derived : type->derived)
            fields << derived.column;
        fields.sort();
        QCOMPARE(fields, columns);
    }
}

void TestHonoursRecords::everyChoiceIsAllowedByItsTable()
{
    int compared = 0;
    for (const QString& table : tables()) {
        const auto sql = centre().store().reader().text("SELECT sql FROM sqlite_schema WHERE name=?", table);
        VERIFY_DONE(sql);
        for (const FieldDescription& field : centre().store().domain().recordTypes.find(table)->fields) {
            QStringList allowed;
            const QRegularExpression value(u"\\b%1 = '(\\w*)'"_s.arg(field.column));
            for (auto it = value.globalMatch(sql->value_or(QString())); it.hasNext();)
                allowed << it.next().captured(1);
            QStringList offered;
            for (const FieldChoice& choice : field.choices)
                offered << choice.value;
            if (field.column != "block"_L1)
                QCOMPARE(offered, allowed);
            compared += offered.isEmpty() ? 0 : 1;
        }
    }
    QCOMPARE(compared, 2);
}

void TestHonoursRecords::everyRowHasAName()
{
    for (const QString& table : tables()) {
        const QByteArray query = centre().store().domain().nameQueries.value(table);
        QVERIFY2(!query.isEmpty(), qPrintable(table));
        VERIFY_DONE(centre().store().reader().text(query.constData(), qint64(1)));
    }
    const Naming naming = centre().store().naming();
    const qint64 result = centre().add(u"contest_result"_s,
                                       {{u"contest_round"_s, round()},
                                        {u"participation"_s, centre().participant(u"Li"_s)},
                                        {u"points"_s, 5}});
    QCOMPARE(naming.name(u"contest_result"_s, result), u"Li · Final"_s);
    const qint64 question =
        centre().add(u"figure_question"_s, {{u"name"_s, u"Camps by year"_s}, {u"question"_s, u"{}"_s}});
    const qint64 block = centre().add(
        u"dashboard_block"_s,
        {{u"dashboard"_s, u"centre"_s}, {u"figure_question"_s, question}, {u"place_in_order"_s, 1}});
    QCOMPARE(naming.name(u"dashboard_block"_s, block), u"Camps by year"_s);
}

void TestHonoursRecords::daysAreDays()
{
    VERIFY_REFUSED(centre().tryAdd(u"consent"_s,
                                   {{u"person"_s, centre().person(u"Li"_s)},
                                    {u"purpose"_s, u"pictures"_s},
                                    {u"text_version"_s, u"2024"_s},
                                    {u"given_on"_s, u"2026-09-01T09:00"_s}}),
                   "form-of-time");
    const qint64 li = centre().person(u"Li"_s);
    VERIFY_DONE(centre().set(u"person"_s, li, u"born_on"_s, u"2010-05-01"_s));
}

void TestHonoursRecords::birthdayIsAskedAndErasureIsNot()
{
    const RecordType* person = centre().store().domain().recordTypes.find(u"person"_s);
    QVERIFY(person->field(u"born_on"_s));
    QVERIFY(!person->field(u"erased_at"_s));
}

void TestHonoursRecords::resultStaysWithinItsContest()
{
    const qint64 here = round();
    const qint64 stranger = centre().participant(u"Wu"_s, u"student"_s, {}, centre().otherCamp);
    VERIFY_REFUSED(
        centre().tryAdd(u"contest_result"_s, {{u"contest_round"_s, here}, {u"participation"_s, stranger}}),
        "within-one-activity");
    const qint64 otherTeam = centre().team(1, {}, centre().otherCamp);
    VERIFY_REFUSED(centre().tryAdd(u"contest_result"_s, {{u"contest_round"_s, here}, {u"team"_s, otherTeam}}),
                   "within-one-activity");
    centre().add(u"contest_result"_s, {{u"contest_round"_s, here}, {u"team"_s, centre().team(2)}});
    VERIFY_REFUSED(centre().set(u"contest_round"_s, here, u"activity"_s, QString::number(centre().otherCamp)),
                   "within-one-activity");
}

void TestHonoursRecords::resultKeepsToTheFullMarks()
{
    const qint64 here = round({{u"most_points"_s, 10000}});
    const qint64 li = centre().participant(u"Li"_s);
    const auto refused = centre().tryAdd(
        u"contest_result"_s, {{u"contest_round"_s, here}, {u"participation"_s, li}, {u"points"_s, 10050}});
    VERIFY_REFUSED(refused, "points-within-round");
    QCOMPARE(refused.error().sentence, u"Final gives 100 points at most."_s);
    centre().add(u"contest_result"_s,
                 {{u"contest_round"_s, here}, {u"participation"_s, li}, {u"points"_s, 9950}});
    VERIFY_REFUSED(centre().set(u"contest_round"_s, here, u"most_points"_s, u"5000"_s),
                   "points-within-round");
}

void TestHonoursRecords::closedRoundKeepsItsResults()
{
    const qint64 here = round();
    const qint64 li = centre().participant(u"Li"_s);
    const qint64 result = centre().add(
        u"contest_result"_s, {{u"contest_round"_s, here}, {u"participation"_s, li}, {u"points"_s, 900}});
    VERIFY_DONE(centre().set(u"contest_round"_s, here, u"closed"_s, u"1"_s));
    VERIFY_REFUSED(centre().set(u"contest_result"_s, result, u"points"_s, u"800"_s),
                   "contest-round-is-closed");
    VERIFY_DONE(centre().set(u"contest_round"_s, here, u"closed"_s, u"0"_s));
    VERIFY_DONE(centre().set(u"contest_result"_s, result, u"points"_s, u"800"_s));
}

void TestHonoursRecords::closedRoundLosesNothing()
{
    const qint64 here = round();
    const qint64 other = round();
    const qint64 result = centre().add(u"contest_result"_s,
                                       {{u"contest_round"_s, here},
                                        {u"participation"_s, centre().participant(u"Li"_s)},
                                        {u"points"_s, 900}});
    VERIFY_DONE(centre().set(u"contest_round"_s, here, u"closed"_s, u"1"_s));
    Store& store = centre().store();
    const auto refused = store.perform(RemoveRecord{u"contest_result"_s, result, {}});
    VERIFY_REFUSED(refused, "contest-round-is-closed");
    QCOMPARE(refused.error().sentence, u"Final is closed: its results are not changed any more."_s);
    VERIFY_REFUSED(centre().set(u"contest_result"_s, result, u"contest_round"_s, QString::number(other)),
                   "contest-round-is-closed");
    RecordBatch batch{u"save"_s, u"Final"_s, u"contest_round"_s, {}};
    batch.remove(u"contest_result"_s, result);
    batch.remove(u"contest_round"_s, here);
    VERIFY_REFUSED(store.perform(batch), "contest-round-is-closed");
    VERIFY_DONE(centre().set(u"contest_round"_s, here, u"closed"_s, u"0"_s));
    VERIFY_DONE(centre().set(u"contest_result"_s, result, u"contest_round"_s, QString::number(other)));
    VERIFY_DONE(store.undo());
    VERIFY_DONE(store.perform(batch));
    VERIFY_DONE(store.undo());
    VERIFY_DONE(store.perform(RemoveRecord{u"contest_result"_s, result, {}}));
}

void TestHonoursRecords::undoDoesNotReachIntoAClosedRound()
{
    const qint64 here = round();
    const qint64 li = centre().participant(u"Li"_s);
    const auto entered = centre().tryAdd(
        u"contest_result"_s, {{u"contest_round"_s, here}, {u"participation"_s, li}, {u"points"_s, 900}});
    VERIFY_DONE(entered);
    VERIFY_DONE(centre().set(u"contest_round"_s, here, u"closed"_s, u"1"_s));
    VERIFY_REFUSED(centre().store().takeBack(entered->opId), "contest-round-is-closed");
    VERIFY_DONE(centre().store().undo()); // open again
    VERIFY_DONE(centre().store().takeBack(entered->opId));
}

void TestHonoursRecords::whatIsErasedLeavesClosedRoundsToo()
{
    const qint64 here = round();
    const qint64 li = centre().participant(u"Li"_s);
    const qint64 person =
        centre().store().reader().integer("SELECT person FROM participation WHERE id=?", li)->value_or(0);
    const qint64 result = centre().add(u"contest_result"_s,
                                       {{u"contest_round"_s, here},
                                        {u"participation"_s, li},
                                        {u"points"_s, 900},
                                        {u"note"_s, u"was ill"_s}});
    VERIFY_DONE(centre().set(u"contest_round"_s, here, u"closed"_s, u"1"_s));
    VERIFY_REFUSED(centre().set(u"contest_result"_s, result, u"note"_s, QString()),
                   "contest-round-is-closed");
    VERIFY_DONE(centre().store().perform(ErasePersons{{person}, centre().store().clock().now()}));
    const auto left =
        centre().store().reader().text("SELECT points || note FROM contest_result WHERE id=?", result);
    VERIFY_DONE(left);
    QCOMPARE(left->value_or(QString()), u"900"_s); // what was reached stays, what was said goes
}

void TestHonoursRecords::erasedPersonGetsNoResultInAClosedRound()
{
    const qint64 here = round();
    const qint64 other = round();
    const qint64 li = centre().participant(u"Li"_s);
    const qint64 person =
        centre().store().reader().integer("SELECT person FROM participation WHERE id=?", li)->value_or(0);
    const QJsonObject second{{u"contest_round"_s, other}, {u"participation"_s, li}, {u"points"_s, 500}};
    const qint64 result = centre().add(
        u"contest_result"_s, {{u"contest_round"_s, here}, {u"participation"_s, li}, {u"points"_s, 900}});
    for (const qint64 closed : {here, other})
        VERIFY_DONE(centre().set(u"contest_round"_s, closed, u"closed"_s, u"1"_s));
    VERIFY_DONE(centre().store().perform(ErasePersons{{person}, centre().store().clock().now()}));
    // It could not be taken back again: what a closed round holds stays.
    VERIFY_REFUSED(centre().tryAdd(u"contest_result"_s, second), "contest-round-is-closed");
    VERIFY_REFUSED(centre().set(u"contest_result"_s, result, u"points"_s, u"800"_s),
                   "contest-round-is-closed");
    VERIFY_DONE(centre().set(u"contest_round"_s, other, u"closed"_s, u"0"_s));
    const auto added = centre().tryAdd(u"contest_result"_s, second);
    VERIFY_DONE(added);
    VERIFY_DONE(centre().store().takeBack(added->opId));
}

void TestHonoursRecords::awardsAreFoundByWhoHoldsThem()
{
    const qint64 award = centre().add(u"award"_s,
                                      {{u"person"_s, centre().person(u"陈立"_s)},
                                       {u"title"_s, u"优秀教师"_s},
                                       {u"title_en"_s, u"Excellent teacher"_s}});
    const auto hits = [&](const QString& words) {
        Finder finder(
            centre().store(), [](const QString& text) { return text.split(u' ', Qt::SkipEmptyParts); },
            nullptr);
        finder.setQuery(words);
        QList<qint64> found;
        for (int row = 0; row < finder.rowCount({}); ++row)
            found << finder.index(row).data(IdRole).toLongLong();
        return found;
    };
    QVERIFY(hits(u"excellent"_s).contains(award));
    QVERIFY(hits(u"chen"_s).contains(award));
}

QTEST_GUILESS_MAIN(TestHonoursRecords)
#include "tst_honoursrecords.moc"
