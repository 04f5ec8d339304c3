// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"
#include "models/store/recordactions.h"
#include "tests/activities/rostercentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// The tables of activities as records: described whole, named, and never in a state that makes no sense.
class TestActivityRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_centre = std::make_unique<RosterCentre>(); }

    void everyColumnIsAField();
    void everyChoiceIsAllowedByItsTable();
    void everyRowHasAName();
    void termBeginsOnAMonday();
    void daysAndTimesKeepTheirForm_data();
    void daysAndTimesKeepTheirForm();
    void courseDoesNotRequireItself();
    void activityIsNoPartOfItself();
    void sessionDoesNotMakeUpForItself();
    void nothingBelongsToTwoActivities();
    void movingASessionAwayFromItsSeriesIsRefused();
    void examWeeksOfAForeignSchoolAreRefused();

private:
    [[nodiscard]] RosterCentre& centre() { return *m_centre; }
    [[nodiscard]] TestStore& file() { return m_centre->file(); }
    [[nodiscard]] Result<Performed> tryAdd(const QString& table, const QJsonObject& values)
    {
        return centre().store().perform(AddRecord{table, centre().store().ids().nextValue(), values});
    }
    qint64 session(qint64 activity, const QJsonObject& more = {})
    {
        QJsonObject values = more;
        values.insert(u"activity"_s, QString::number(activity));
        values.insert(u"minutes"_s, u"90"_s);
        return file().add(u"session"_s, values);
    }

    std::unique_ptr<RosterCentre> m_centre;
};

QStringList tablesOfActivities()
{
    for (const Migration& migration : allMigrations()) {
        if (migration.syncedTables.contains(u"activity"_s))
            return migration.syncedTables;
    }
    return {};
}

void TestActivityRecords::everyColumnIsAField()
{
    const QStringList tables = tablesOfActivities();
    QVERIFY(tables.size() > 30);
    for (const QString& table : tables) {
        const RecordType* type = centre().store().domain().recordTypes.find(table);
        QVERIFY2(type, qPrintable(table));
        QStringList missing;
        VERIFY_DONE(centre().store().reader().each(
            "SELECT name FROM pragma_table_info(?) WHERE name<>'id'",
            [&](const Statement& row) {
                if (!type->field(row.text(0)))
                    missing << row.text(0);
            },
            table));
        QVERIFY2(missing.isEmpty(), qPrintable(table + u": "_s + missing.join(u", "_s)));
        for (const FieldDescription& field : type->fields)
            QVERIFY2(!field.title().isEmpty(), qPrintable(table + u'.' + field.column));
    }
}

/// The CHECK of the table and the choices of the form are one list.
void TestActivityRecords::everyChoiceIsAllowedByItsTable()
{
    int compared = 0;
    for (const QString& table : tablesOfActivities()) {
        const auto sql = centre().store().reader().text("SELECT sql FROM sqlite_schema WHERE name=?", table);
        VERIFY_DONE(sql);
        for (const FieldDescription& field : centre().store().domain().recordTypes.find(table)->fields) {
            if (field.type != FieldType::Choice)
                continue;
            QStringList allowed;
            const QRegularExpression value(u"\\b%1 = '(\\w*)'"_s.arg(field.column));
            for (auto it = value.globalMatch(sql->value_or(QString())); it.hasNext();)
                allowed << it.next().captured(1);
            allowed.removeDuplicates();
            QStringList offered;
            for (const FieldChoice& choice : field.choices)
                offered << choice.value;
            if (allowed.isEmpty())
                continue; // the published copy of a state
            QCOMPARE(offered.size(), allowed.size());
            for (const QString& one : offered)
                QVERIFY2(allowed.contains(one), qPrintable(table + u'.' + field.column + u" "_s + one));
            ++compared;
        }
    }
    QVERIFY(compared > 15);
}

void TestActivityRecords::everyRowHasAName()
{
    for (const QString& table : tablesOfActivities()) {
        const QByteArray query = centre().store().domain().nameQueries.value(table);
        QVERIFY2(!query.isEmpty(), qPrintable(table));
        VERIFY_DONE(centre().store().reader().text(query.constData(), qint64(1)));
    }
    const qint64 li = centre().add(u"Li"_s, u"confirmed"_s);
    QCOMPARE(centre().store().naming().name(u"participation"_s, li), u"Li · Robotics 1"_s);
    const qint64 third = session(centre().robotics, {{u"number"_s, u"3"_s}});
    QCOMPARE(centre().store().naming().name(u"session"_s, third), u"Robotics 1 · #3"_s);
    const qint64 titled = session(centre().robotics, {{u"title"_s, u"Soldering"_s}});
    QCOMPARE(centre().store().naming().name(u"session"_s, titled), u"Robotics 1 · Soldering"_s);
    QCOMPARE(centre().store().naming().name(u"course"_s, centre().course), u"机器人"_s);
}

void TestActivityRecords::termBeginsOnAMonday()
{
    const auto refused =
        tryAdd(u"term"_s,
               {{u"name"_s, u"2026-2027-1"_s}, {u"first_monday"_s, u"2026-09-08"_s}, {u"weeks"_s, u"18"_s}});
    VERIFY_REFUSED(refused, "term-begins-on-monday");
    QVERIFY2(refused.error().sentence.contains(u"2026-2027-1"_s), qPrintable(refused.error().sentence));
    VERIFY_DONE(
        tryAdd(u"term"_s,
               {{u"name"_s, u"2026-2027-1"_s}, {u"first_monday"_s, u"2026-09-07"_s}, {u"weeks"_s, u"18"_s}}));
    VERIFY_REFUSED(
        tryAdd(u"term"_s,
               {{u"name"_s, u"2026-2027-1"_s}, {u"first_monday"_s, u"2026-09-07"_s}, {u"weeks"_s, u"18"_s}}),
        "unique");
    VERIFY_REFUSED(
        tryAdd(u"term"_s,
               {{u"name"_s, u"long"_s}, {u"first_monday"_s, u"2026-09-07"_s}, {u"weeks"_s, u"99"_s}}),
        "check");
}

void TestActivityRecords::daysAndTimesKeepTheirForm_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* name, const QString& table, const QString& column, const QString& value,
                        const QString& rule = {}) {
        QTest::newRow(name) << table << column << value << rule;
    };
    row("day", u"activity"_s, u"starts_on"_s, u"2026-10-11"_s);
    row("day with a time", u"activity"_s, u"starts_on"_s, u"2026-10-11T09:00"_s, u"form-of-time"_s);
    row("time", u"session"_s, u"starts"_s, u"2026-10-11T09:00"_s);
    row("time without a time", u"session"_s, u"starts"_s, u"2026-10-11"_s, u"form-of-time"_s);
    row("no such day", u"session"_s, u"starts"_s, u"2026-02-30T09:00"_s, u"not-a-date"_s);
    row("no such hour", u"session"_s, u"starts"_s, u"2026-02-20T25:00"_s, u"not-a-date"_s);
    row("end before start", u"activity"_s, u"ends_on"_s, u"2026-10-01"_s, u"check"_s);
    row("a session of a day and more", u"session"_s, u"minutes"_s, u"1441"_s, u"check"_s);
    row("a session of no time", u"session"_s, u"minutes"_s, u"0"_s, u"check"_s);
    row("yearly", u"period_table"_s, u"valid_from"_s, u"05-01"_s);
    row("yearly with a year", u"period_table"_s, u"valid_from"_s, u"2026-05-01"_s, u"form-of-time"_s);
}

void TestActivityRecords::daysAndTimesKeepTheirForm()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QString, value);
    QFETCH(QString, rule);
    const qint64 id = table == "activity"_L1 ? centre().robotics
        : table == "session"_L1              ? session(centre().robotics)
                                             : file().add(table, {{u"name"_s, u"Summer"_s}});
    const auto done = file().set(table, id, column, value);
    if (rule.isEmpty())
        VERIFY_DONE(done);
    else
        VERIFY_REFUSED(done, qPrintable(rule));
}

void TestActivityRecords::courseDoesNotRequireItself()
{
    QList<qint64> courses{centre().course};
    for (const QString& name : {u"Basics"_s, u"Safety"_s})
        courses << file().add(u"course"_s, {{u"name"_s, name}});
    const auto needs = [&](int course, int required) {
        return tryAdd(u"course_prerequisite"_s,
                      {{u"course"_s, QString::number(courses[course])},
                       {u"requires"_s, QString::number(courses[required])}});
    };
    VERIFY_DONE(needs(0, 1));
    VERIFY_DONE(needs(1, 2));
    VERIFY_DONE(needs(0, 2)); // two ways to the same are no circle
    VERIFY_REFUSED(needs(2, 0), "no-cycle");
    VERIFY_REFUSED(needs(1, 1), "check");
}

void TestActivityRecords::activityIsNoPartOfItself()
{
    const qint64 contest = centre().activity(u"Contest"_s, {{u"kind"_s, u"contest"_s}});
    const qint64 project =
        centre().activity(u"Rover"_s, {{u"kind"_s, u"project"_s}, {u"parent"_s, QString::number(contest)}});
    VERIFY_REFUSED(file().set(u"activity"_s, contest, u"parent"_s, QString::number(project)), "no-cycle");
}

void TestActivityRecords::sessionDoesNotMakeUpForItself()
{
    const qint64 cancelled = session(centre().robotics);
    const qint64 instead = session(centre().robotics, {{u"makes_up"_s, QString::number(cancelled)}});
    VERIFY_REFUSED(file().set(u"session"_s, cancelled, u"makes_up"_s, QString::number(instead)), "no-cycle");
}

void TestActivityRecords::nothingBelongsToTwoActivities()
{
    const qint64 drones = centre().activity(u"Drones"_s);
    const QString li = QString::number(centre().add(u"Li"_s, u"confirmed"_s));
    const QString here = QString::number(session(centre().robotics));
    const QString there = QString::number(session(drones));
    VERIFY_DONE(tryAdd(u"session_member"_s, {{u"session"_s, here}, {u"participation"_s, li}}));
    const auto refused = tryAdd(u"session_member"_s, {{u"session"_s, there}, {u"participation"_s, li}});
    VERIFY_REFUSED(refused, "within-one-activity");
    QVERIFY2(refused.error().sentence.contains(u"Drones"_s), qPrintable(refused.error().sentence));
    VERIFY_REFUSED(
        tryAdd(u"attendance"_s,
               {{u"session"_s, there}, {u"participation"_s, li}, {u"state"_s, u"late"_s}, {u"at"_s, u"1"_s}}),
        "within-one-activity");
    // From the other side: the session goes elsewhere, its member stays.
    VERIFY_REFUSED(file().set(u"session"_s, here.toLongLong(), u"activity"_s, QString::number(drones)),
                   "within-one-activity");
    VERIFY_REFUSED(file().set(u"participation"_s, li.toLongLong(), u"activity"_s, QString::number(drones)),
                   "within-one-activity");
}

void TestActivityRecords::movingASessionAwayFromItsSeriesIsRefused()
{
    const qint64 drones = centre().activity(u"Drones"_s);
    const qint64 series = file().add(u"session_series"_s,
                                     {{u"activity"_s, QString::number(centre().robotics)},
                                      {u"starts"_s, u"540"_s},
                                      {u"minutes"_s, u"90"_s}});
    const qint64 one = session(centre().robotics, {{u"series"_s, QString::number(series)}});
    VERIFY_REFUSED(file().set(u"session"_s, one, u"activity"_s, QString::number(drones)),
                   "within-one-activity");
    VERIFY_REFUSED(file().set(u"session_series"_s, series, u"activity"_s, QString::number(drones)),
                   "within-one-activity");
}

void TestActivityRecords::examWeeksOfAForeignSchoolAreRefused()
{
    const qint64 one = file().add(u"organization"_s, {{u"name"_s, u"University"_s}});
    const qint64 other = file().add(u"organization"_s, {{u"name"_s, u"Company"_s}});
    const qint64 school =
        file().add(u"department"_s, {{u"name"_s, u"Computing"_s}, {u"organization"_s, QString::number(one)}});
    const auto exam = [&](qint64 organization, const QString& last) {
        return tryAdd(u"exam_period"_s,
                      {{u"organization"_s, QString::number(organization)},
                       {u"department"_s, QString::number(school)},
                       {u"from_day"_s, u"2027-01-04"_s},
                       {u"until_day"_s, last}});
    };
    VERIFY_DONE(exam(one, u"2027-01-15"_s));
    VERIFY_REFUSED(exam(other, u"2027-01-15"_s), "exam-department");
    const auto backwards = exam(one, u"2027-01-01"_s);
    VERIFY_REFUSED(backwards, "check");
    QCOMPARE(backwards.error().sentence, u"The last day lies before the first."_s);
}

QTEST_GUILESS_MAIN(TestActivityRecords)
#include "tst_activityrecords.moc"
